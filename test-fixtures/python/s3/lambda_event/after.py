"""A handler that takes bucket and key from the event."""
import urllib.parse

import boto3

s3 = boto3.client("s3")


def handler(event, context):
    for record in event["Records"]:
        bucket = record["s3"]["bucket"]["name"]
        key = urllib.parse.unquote_plus(record["s3"]["object"]["key"])
        obj = s3.head_object(Bucket=bucket, Key=key)
        size = obj["ContentLength"]
        s3.copy_object(Bucket="archive", Key=key, CopySource={"Bucket": bucket, "Key": key})
        s3.delete_object(Bucket=bucket, Key=key)
        print(bucket, key, size)


handler({"Records": [{"s3": {"bucket": {"name": "photos"}, "object": {"key": "raw/a.txt"}}}]}, None)
