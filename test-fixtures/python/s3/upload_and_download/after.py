"""Managed transfers of a bucket and of an object, files and streams."""
import io

import boto3

s3 = boto3.client("s3")
bucket_name = "photos"
with open("local.txt", "w") as file:
    file.write("content")
s3.upload_file(
    Bucket=bucket_name,
    Filename="local.txt",
    Key="up.txt",
    ExtraArgs={"ContentType": "text/plain"},
)
s3.download_file(Bucket=bucket_name, Key="up.txt", Filename="down.txt")
s3.upload_fileobj(Bucket=bucket_name, Fileobj=io.BytesIO(b"stream"), Key="stream.bin")
buffer = io.BytesIO()
s3.download_fileobj(Bucket=bucket_name, Key="stream.bin", Fileobj=buffer)
s3.upload_file(Bucket=bucket_name, Key="one.txt", Filename="local.txt")
s3.download_file(Bucket=bucket_name, Key="one.txt", Filename="again.txt")
s3.upload_fileobj(Bucket=bucket_name, Key="one.txt", Fileobj=io.BytesIO(b"z"))
target = io.BytesIO()
s3.download_fileobj(Bucket=bucket_name, Key="one.txt", Fileobj=target)
print(open("down.txt").read(), buffer.getvalue(), open("again.txt").read(), target.getvalue())
