"""Receives until there is nothing left."""
import boto3

queue = boto3.resource("sqs").get_queue_by_name(QueueName="jobs")
count = 0
while True:
    messages = queue.receive_messages(MaxNumberOfMessages=2)
    if not messages:
        break
    for message in messages:
        count += 1
        message.delete()
print(count)
