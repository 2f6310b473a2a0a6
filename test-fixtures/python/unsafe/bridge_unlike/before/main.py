"""No resource can be made like these: the region is told at run time, the session is another one, there may be None."""
import sys

import boto3
import unseen

bucket = boto3.resource("s3", region_name=sys.argv[1]).Bucket("tales")
unseen.watch(bucket)
bucket.delete()

table = boto3.Session(profile_name="work").resource("dynamodb").Table("users")
unseen.watch(table)
table.delete()


def queue(name):
    return boto3.resource("sqs").Queue(name) if name else None


found = queue(sys.argv[2])
unseen.watch(found)
if found:
    found.purge()
