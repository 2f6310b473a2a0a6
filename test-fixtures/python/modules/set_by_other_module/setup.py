"""A queue in each of two regions."""
import boto3

boto3.client("sqs", region_name="us-east-1").create_queue(QueueName="jobs")
boto3.client("sqs", region_name="eu-west-1").create_queue(QueueName="dead")
