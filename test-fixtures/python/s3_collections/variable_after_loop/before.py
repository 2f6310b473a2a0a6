"""The loop variable is read after the loop."""
import boto3

bucket = boto3.resource("s3").Bucket("photos")
last = None
for obj in bucket.objects.filter(Prefix="2024/"):
    last = obj.key
print(last, obj.size)
