"""A queue in each of two regions."""
import boto3

for region in ("us-east-1", "eu-west-1"):
    boto3.client("sqs", region_name=region).create_queue(QueueName="jobs")
