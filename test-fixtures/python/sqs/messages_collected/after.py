"""Messages are collected in a list over several calls and deleted at the end."""
import boto3

sqs = boto3.client("sqs")
queue_url = sqs.get_queue_url(QueueName="jobs")["QueueUrl"]
collected = []
for _ in range(3):
    for message in sqs.receive_message(QueueUrl=queue_url, MaxNumberOfMessages=1).get("Messages", []):
        collected.append((queue_url, message))
print(sorted(message["Body"] for queue_url_2, message in collected))
for message_queue_url, message in collected:
    sqs.delete_message(
        QueueUrl=message_queue_url,
        ReceiptHandle=message["ReceiptHandle"],
    )
