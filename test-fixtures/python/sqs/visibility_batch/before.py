"""Visibility of several messages at once."""
import boto3

queue = boto3.resource("sqs").get_queue_by_name(QueueName="jobs")
messages = queue.receive_messages(MaxNumberOfMessages=3)
entries = []
for number, message in enumerate(messages):
    entries.append({"Id": str(number), "ReceiptHandle": message.receipt_handle, "VisibilityTimeout": 30})
print(len(queue.change_message_visibility_batch(Entries=entries)["Successful"]))
