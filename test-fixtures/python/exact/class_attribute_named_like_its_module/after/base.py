import boto3

ec2 = boto3.client("ec2")
s3 = boto3.client("s3")
