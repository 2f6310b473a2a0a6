"""Visibility of several messages at once."""
import boto3

sqs = boto3.client("sqs")
queue_url = sqs.get_queue_url(QueueName="jobs")["QueueUrl"]
messages = sqs.receive_message(QueueUrl=queue_url, MaxNumberOfMessages=3).get("Messages", [])
entries = []
for number, message in enumerate(messages):
    entries.append({"Id": str(number), "ReceiptHandle": message["ReceiptHandle"], "VisibilityTimeout": 30})
print(len(sqs.change_message_visibility_batch(QueueUrl=queue_url, Entries=entries)["Successful"]))
