"""A version of an object, read and deleted."""
import boto3

s3 = boto3.resource("s3")
s3.BucketVersioning("photos").enable()
version = s3.Object("photos", "raw/a.txt")
version.put(Body=b"second")
for item in s3.Bucket("photos").object_versions.filter(Prefix="raw/"):
    if not item.is_latest:
        print(item.get()["Body"].read())
        item.delete()
print(s3.Object("photos", "raw/a.txt").get()["Body"].read())
