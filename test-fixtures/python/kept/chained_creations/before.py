"""A call whose answer names what is made from it is made once, and its arguments are evaluated once."""
import boto3


def tick(value):
    print("tick", value)
    return value


sqs = boto3.resource("sqs")
message = sqs.create_queue(QueueName="first").Message("handle")
print(message.queue_url.rpartition("/")[2])


def address(message, suffix):
    return message.queue_url.rpartition("/")[2] + suffix


print(address(sqs.create_queue(QueueName="second").Message("handle"), "!"))
s3 = boto3.resource("s3")
print([each.key for each in s3.create_bucket(Bucket=tick("new")).objects.filter(Prefix="x")])
