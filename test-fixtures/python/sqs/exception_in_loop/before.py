"""A failing message is left in the queue, the others are deleted."""
import boto3

queue = boto3.resource("sqs").get_queue_by_name(QueueName="jobs")
for message in queue.receive_messages(MaxNumberOfMessages=3):
    try:
        if message.body.endswith("1"):
            raise ValueError(message.body)
    except ValueError as error:
        print("failed", error)
    else:
        message.delete()
