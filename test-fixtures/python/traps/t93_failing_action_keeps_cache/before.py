"""A FAILING action keeps the cache."""
import boto3
from botocore.exceptions import ClientError

t = boto3.resource("dynamodb").Table("tbl")
print(t.item_count)
try:
    t.put_item(Item={"a": 1})
except ClientError:
    pass
print(t.item_count)
