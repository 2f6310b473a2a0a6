"""The body of a summary is read line by line."""
import json

import boto3

bucket = boto3.resource("s3").Bucket("photos")
bucket.put_object(Key="lines", Body=b'{"a": 1}\n{"a": 2}\n')
for summary in bucket.objects.filter(Prefix="lines"):
    for line in summary.get()["Body"].iter_lines():
        print(json.loads(line)["a"])
