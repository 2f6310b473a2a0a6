"""A message is known by its queue and its handle, and an item's text needs both."""
import boto3

sqs = boto3.client("sqs")
queue_url = sqs.create_queue(QueueName="jobs")["QueueUrl"]
sqs.send_message(QueueUrl=queue_url, MessageBody="one")
for message in sqs.receive_message(QueueUrl=queue_url, MaxNumberOfMessages=1).get("Messages", []):
    text = f"sqs.Message(queue_url={queue_url!r}, receipt_handle={message['ReceiptHandle']!r})"
    print(text.startswith("sqs.Message(queue_url='https://"), message["ReceiptHandle"] in text)
    print(message["Body"])
    sqs.delete_message(QueueUrl=queue_url, ReceiptHandle=message["ReceiptHandle"])
print(f"sqs.Queue(url={queue_url!r})"[:24])
