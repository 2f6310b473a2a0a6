"""Writes an object with options."""
import json
import os

import boto3

bucket = boto3.resource("s3").Bucket(os.environ["BUCKET"])
result = bucket.Object("out.json").put(Body=json.dumps({"a": 1}), ContentType="application/json")
print(result["ResponseMetadata"]["HTTPStatusCode"])
