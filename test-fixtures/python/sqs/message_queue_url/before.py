"""A message knows its queue."""
import boto3

queue = boto3.resource("sqs").get_queue_by_name(QueueName="jobs")
for message in queue.receive_messages():
    print(message.queue_url == queue.url, len(message.receipt_handle) > 0)
    message.Queue().send_message(MessageBody="again")
