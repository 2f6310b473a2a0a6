"""A name may be read by vars(), and by a star import elsewhere."""
import boto3


def work(prefix, text="{prefix}: working"):
    bucket = boto3.resource("s3").Bucket("photos")
    print(text.format(**vars()))
    for obj in bucket.objects.filter(Prefix=prefix):
        print(obj.key)


work("2024/")
