"""The bucket is an argument of a logging call."""
import logging

import boto3

bucket = boto3.resource("s3").Bucket("photos")
logging.getLogger().warning("using %s", bucket)
bucket.put_object(Key="k", Body=b"")
