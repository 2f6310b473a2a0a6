"""A second network, and three queues."""
import boto3

boto3.client("ec2").create_vpc(CidrBlock="10.7.0.0/16")
sqs = boto3.client("sqs")
for name in ("jobs", "dead", "done"):
    sqs.create_queue(QueueName=name)
