"""Wrong: Result is a LIST of responses (one per page)."""
import boto3
from boto3.dynamodb.conditions import Key

c = boto3.client("s3")
r = c.delete_objects(Bucket="b", Delete={"Objects": [{"Key": o["Key"]} for o in c.list_objects(Bucket="b")["Contents"]]})
print(type(r).__name__, r["Deleted"])
