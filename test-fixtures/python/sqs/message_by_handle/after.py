"""A message is made from its handle."""
import os

import boto3

sqs = boto3.client("sqs")
queue_url = os.environ["QUEUE_URL"]
handle = sqs.receive_message(QueueUrl=queue_url).get("Messages", [])[0]["ReceiptHandle"]
sqs.delete_message(QueueUrl=os.environ["QUEUE_URL"], ReceiptHandle=handle)
sqs.delete_message(QueueUrl=queue_url, ReceiptHandle=handle)
print("deleted")
