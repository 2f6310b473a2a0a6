"""Versions and delete markers, printed and deleted."""
import boto3

s3 = boto3.resource("s3")
bucket = s3.Bucket("photos")
bucket.Versioning().enable()
bucket.put_object(Key="v", Body=b"1")
bucket.put_object(Key="v", Body=b"22")
s3.Object("photos", "v").delete()
for version in bucket.object_versions.filter(Prefix="v"):
    print(version.object_key, version.size, version.is_latest, version.id == version.version_id)
bucket.object_versions.filter(Prefix="v").delete()
print(len(list(bucket.object_versions.filter(Prefix="v"))))
