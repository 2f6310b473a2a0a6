"""Injected methods (upload_file*, download*, copy, delete_tags, batch_writer) keep the cache."""
import io

import boto3

o = boto3.resource("s3").Object("b", "k")
print(o.content_length)
o.upload_fileobj(io.BytesIO(b"zz"))
print(o.content_length)
