"""A message is made from its handle."""
import os

import boto3

sqs = boto3.resource("sqs")
sqs_client = boto3.client("sqs")
queue = sqs.Queue(os.environ["QUEUE_URL"])
handle = queue.receive_messages()[0].receipt_handle
sqs_client.delete_message(QueueUrl=os.environ["QUEUE_URL"], ReceiptHandle=handle)
sqs_client.delete_message(QueueUrl=queue.url, ReceiptHandle=handle)
print("deleted")
