"""Queues that name another one as their dead letter queue."""
import json

import boto3

sqs = boto3.client("sqs")
dead_url = sqs.get_queue_url(QueueName="dead")["QueueUrl"]
jobs_url = sqs.get_queue_url(QueueName="jobs")["QueueUrl"]
dead_attributes = sqs.get_queue_attributes(QueueUrl=dead_url, AttributeNames=["All"])["Attributes"]
sqs.set_queue_attributes(
    QueueUrl=jobs_url,
    Attributes={"RedrivePolicy": json.dumps({"deadLetterTargetArn": dead_attributes["QueueArn"], "maxReceiveCount": 2})}
)
print([queue_url.split("/")[-1] for page in sqs.get_paginator("list_dead_letter_source_queues").paginate(QueueUrl=dead_url) for queue_url in page.get("queueUrls", [])])
