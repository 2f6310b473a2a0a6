"""The action would move in front of what its statement does before it: kept."""
import boto3

s3 = boto3.resource("s3")


def show(text, bucket):
    print(text, bucket.name)


def buckets():
    return len(list(boto3.client("s3").list_buckets()["Buckets"]))


show(buckets(), s3.create_bucket(Bucket="made"))
new = True
bucket = s3.create_bucket(Bucket="other") if new else s3.Bucket("made")
print(bucket.name, buckets())
