"""Where a bucket may be None, its text may be None's: the bucket stays."""
import boto3

s3 = boto3.resource("s3")


def find(name):
    bucket = None
    if name:
        bucket = s3.Bucket(name)
    print(bucket)
    print(f"found {bucket}")
    if bucket is not None:
        print(bucket.name)


find("photos")
find("")


def where(instance_id):
    print(boto3.resource("ec2").Instance(instance_id).subnet)
    subnet = boto3.resource("ec2").Instance(instance_id).subnet
    print(f"in {subnet}")
