"""Injected methods (upload_file*, download*, copy, delete_tags, batch_writer) keep the cache."""
import io

import boto3

s3 = boto3.client("s3")
o = s3.head_object(Bucket="b", Key="k")
print(o["ContentLength"])
s3.upload_fileobj(Bucket="b", Key="k", Fileobj=io.BytesIO(b"zz"))
print(o["ContentLength"])
