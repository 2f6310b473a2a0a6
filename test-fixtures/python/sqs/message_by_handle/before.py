"""A message is made from its handle."""
import os

import boto3

sqs = boto3.resource("sqs")
queue = sqs.Queue(os.environ["QUEUE_URL"])
handle = queue.receive_messages()[0].receipt_handle
sqs.Message(os.environ["QUEUE_URL"], handle).delete()
queue.Message(handle).delete()
print("deleted")
