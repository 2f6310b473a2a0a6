"""What is made from the module's resource keeps its client, whatever another file sets in the resource's place."""
import boto3

sqs = boto3.resource("sqs", region_name="us-east-1")
url = boto3.client("sqs", region_name="us-east-1").get_queue_url(QueueName="jobs")["QueueUrl"]
sqs_client = sqs.meta.client
queues = [(sqs.meta.client, url)]


def send():
    sqs_client.send_message(QueueUrl=url, MessageBody="one")
    for sqs_2, each_url in queues:
        sqs_2.send_message(QueueUrl=each_url, MessageBody="two")
    print([each_url.rsplit("/")[-1] for page in sqs.meta.client.get_paginator("list_queues").paginate() for each_url in page.get("QueueUrls", [])])
