"""Break stops paging (do not materialise a list)."""
import boto3

for o in boto3.resource("s3").Bucket("b").objects.all():
    print(o.key)
    break
