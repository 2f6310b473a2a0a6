"""Comprehensions of all kinds, with conditions."""
import boto3

bucket = boto3.resource("s3").Bucket("photos")
print({o.key: o.size for o in bucket.objects.all() if o.size})
print(sorted({o.key.split("/")[0] for o in bucket.objects.all()}))
print(sum(o.size for o in bucket.objects.filter(Prefix="2024")))
print([(b.name, o.key) for b in boto3.resource("s3").buckets.all() for o in b.objects.limit(1)])
