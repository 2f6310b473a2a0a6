import boto3

bucket = boto3.resource("s3").Bucket("photos")
