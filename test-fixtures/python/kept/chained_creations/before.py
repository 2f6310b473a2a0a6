"""A call whose answer names what is made from it is made once."""
import boto3

sqs = boto3.resource("sqs")
message = sqs.create_queue(QueueName="first").Message("handle")
print(message.queue_url.rpartition("/")[2])


def address(message, suffix):
    return message.queue_url.rpartition("/")[2] + suffix


print(address(sqs.create_queue(QueueName="second").Message("handle"), "!"))
