"""A message is known by its queue and its handle, and an item's text needs both."""
import boto3

sqs = boto3.resource("sqs")
queue = sqs.create_queue(QueueName="jobs")
queue.send_message(MessageBody="one")
for message in queue.receive_messages(MaxNumberOfMessages=1):
    text = str(message)
    print(text.startswith("sqs.Message(queue_url='https://"), message.receipt_handle in text)
    print(message.body)
    message.delete()
print(f"{queue}"[:24])
