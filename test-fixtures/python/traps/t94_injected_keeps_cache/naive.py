"""Wrong: Injected methods (upload_file*, download*, copy, delete_tags, batch_writer) keep the cache."""
import io

import boto3
from boto3.dynamodb.conditions import Key

c = boto3.client("s3")
print(c.head_object(Bucket="b", Key="k").get("ContentLength"))
c.upload_fileobj(Fileobj=io.BytesIO(b"zz"), Bucket="b", Key="k")
print(c.head_object(Bucket="b", Key="k").get("ContentLength"))
