"""bucket.objects is ListObjects v1, not V2."""
import boto3

print([o.key for o in boto3.resource("s3").Bucket("b").objects.all()])
