"""Managed transfers of a bucket and of an object, files and streams."""
import io

import boto3

bucket = boto3.resource("s3").Bucket("photos")
with open("local.txt", "w") as file:
    file.write("content")
bucket.upload_file("local.txt", "up.txt", ExtraArgs={"ContentType": "text/plain"})
bucket.download_file("up.txt", "down.txt")
bucket.upload_fileobj(io.BytesIO(b"stream"), "stream.bin")
buffer = io.BytesIO()
bucket.download_fileobj("stream.bin", buffer)
obj = bucket.Object("one.txt")
obj.upload_file("local.txt")
obj.download_file("again.txt")
obj.upload_fileobj(io.BytesIO(b"z"))
target = io.BytesIO()
obj.download_fileobj(target)
print(open("down.txt").read(), buffer.getvalue(), open("again.txt").read(), target.getvalue())
