"""The variable of a comprehension is its own."""
import boto3

o = "outer"
bucket = boto3.resource("s3").Bucket("photos")
print([o.key for o in bucket.objects.limit(1)], o)
