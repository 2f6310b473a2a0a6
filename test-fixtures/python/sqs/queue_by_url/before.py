"""A queue made from its URL."""
import os

import boto3

queue = boto3.resource("sqs").Queue(os.environ["QUEUE_URL"])
queue.send_message(MessageBody="x", DelaySeconds=0)
queue.purge()
print(queue.url.endswith("jobs"))
