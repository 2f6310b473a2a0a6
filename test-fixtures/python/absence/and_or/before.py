"""Presence inside larger tests."""
import boto3


def remove(bucket=None, key=None, force=False):
    if bucket and key:
        bucket.Object(key).delete()
    elif bucket is not None and force:
        bucket.objects.delete()
    elif not (bucket or key):
        print("nothing")
    return "kept" if bucket is None or not force else bucket.name


photos = boto3.resource("s3", region_name="us-east-1").Bucket("photos")
print(remove(), remove(photos), remove(photos, "raw/a.txt"), remove(photos, force=True))
