import boto3

boto3.client("sqs", region_name="us-east-1").create_queue(QueueName="jobs")
