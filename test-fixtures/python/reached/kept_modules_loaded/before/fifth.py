import boto3

archive = boto3.resource("s3").Bucket("archive")
