"""Nothing is made anew unless the user asks for it."""
import boto3
import unseen

bucket = boto3.resource("s3").Bucket("tales")
unseen.watch(bucket)
bucket.delete()
