"""All queues, and those with a prefix."""
import boto3

sqs = boto3.client("sqs")
list_queues = sqs.get_paginator("list_queues")
for page in list_queues.paginate():
    for queue_url in page.get("QueueUrls", []):
        print(queue_url)
print([q_url.split("/")[-1] for page in list_queues.paginate(QueueNamePrefix="d") for q_url in page.get("QueueUrls", [])])
