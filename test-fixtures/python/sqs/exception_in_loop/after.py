"""A failing message is left in the queue, the others are deleted."""
import boto3

sqs = boto3.client("sqs")
queue_url = sqs.get_queue_url(QueueName="jobs")["QueueUrl"]
for message in sqs.receive_message(QueueUrl=queue_url, MaxNumberOfMessages=3).get("Messages", []):
    try:
        if message["Body"].endswith("1"):
            raise ValueError(message["Body"])
    except ValueError as error:
        print("failed", error)
    else:
        sqs.delete_message(QueueUrl=queue_url, ReceiptHandle=message["ReceiptHandle"])
