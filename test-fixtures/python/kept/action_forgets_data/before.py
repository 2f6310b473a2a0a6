"""Receiving makes the queue forget its attributes; the queue stays, since it is printed, so it has to receive itself."""
import boto3

queue = boto3.resource("sqs").create_queue(QueueName="jobs")
print(type(queue) is not None, queue.attributes["ApproximateNumberOfMessages"])
for message in queue.receive_messages():
    message.delete()
print(queue.attributes["ApproximateNumberOfMessages"])
print(len({queue: 1}))
