import boto3

ec2 = boto3.resource("ec2")
s3 = boto3.resource("s3")
