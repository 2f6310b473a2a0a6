"""Receives until there is nothing left."""
import boto3

sqs = boto3.client("sqs")
queue_url = sqs.get_queue_url(QueueName="jobs")["QueueUrl"]
count = 0
while True:
    messages = sqs.receive_message(QueueUrl=queue_url, MaxNumberOfMessages=2).get("Messages", [])
    if not messages:
        break
    for message in messages:
        count += 1
        sqs.delete_message(QueueUrl=queue_url, ReceiptHandle=message["ReceiptHandle"])
print(count)
