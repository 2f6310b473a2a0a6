"""A bucket with an object, and a queue."""
import boto3

s3 = boto3.client("s3")
s3.create_bucket(Bucket="photos")
s3.put_object(Bucket="photos", Key="a", Body=b"x")
boto3.client("sqs").create_queue(QueueName="jobs")
