"""A handler that takes bucket and key from the event."""
import urllib.parse

import boto3

s3 = boto3.resource("s3")


def handler(event, context):
    for record in event["Records"]:
        bucket = record["s3"]["bucket"]["name"]
        key = urllib.parse.unquote_plus(record["s3"]["object"]["key"])
        obj = s3.Object(bucket, key)
        size = obj.content_length
        s3.Object("archive", key).copy_from(CopySource={"Bucket": bucket, "Key": key})
        obj.delete()
        print(bucket, key, size)


handler({"Records": [{"s3": {"bucket": {"name": "photos"}, "object": {"key": "raw/a.txt"}}}]}, None)
