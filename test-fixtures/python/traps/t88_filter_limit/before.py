"""filter(limit=n) / filter(page_size=n) are the collection controls, not API parameters."""
import boto3

print([o.key for o in boto3.resource("s3").Bucket("b").objects.filter(Prefix="p", limit=1)])
