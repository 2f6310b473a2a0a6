"""Resources in a list that is sorted by repr and tested for membership."""
import boto3

s3 = boto3.resource("s3")
buckets = [s3.Bucket("b"), s3.Bucket("a")]
print(s3.Bucket("a") in buckets, sorted(map(str, buckets)))
