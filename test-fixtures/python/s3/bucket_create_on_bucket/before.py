"""create() of a bucket made by name."""
import boto3

bucket = boto3.resource("s3").Bucket("mine")
bucket.create()
bucket.put_object(Key="k", Body=b"1")
print([o.key for o in bucket.objects.all()])
