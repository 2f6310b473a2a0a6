"""page_size and limit, in one chain and as arguments of filter."""
import boto3

bucket = boto3.resource("s3").Bucket("photos")
print([o.key for o in bucket.objects.filter(Prefix="2024/").page_size(2).limit(3)])
print([o.key for o in bucket.objects.limit(1)])
print([o.key for o in bucket.objects.page_size(4)])
