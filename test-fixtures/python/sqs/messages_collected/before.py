"""Messages are collected in a list over several calls and deleted at the end."""
import boto3

queue = boto3.resource("sqs").get_queue_by_name(QueueName="jobs")
collected = []
for _ in range(3):
    for message in queue.receive_messages(MaxNumberOfMessages=1):
        collected.append(message)
print(sorted(message.body for message in collected))
for message in collected:
    message.delete()
