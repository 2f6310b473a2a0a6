"""A queue made from its URL."""
import os

import boto3

sqs = boto3.client("sqs")
queue_url = os.environ["QUEUE_URL"]
sqs.send_message(QueueUrl=queue_url, MessageBody="x", DelaySeconds=0)
sqs.purge_queue(QueueUrl=queue_url)
print(queue_url.endswith("jobs"))
