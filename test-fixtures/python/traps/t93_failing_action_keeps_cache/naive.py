"""Wrong: A FAILING action keeps the cache."""
import boto3
from botocore.exceptions import ClientError

c = boto3.client("dynamodb")
g = lambda: c.describe_table(TableName="tbl")["Table"].get("ItemCount")
print(g())
try:
    c.put_item(TableName="tbl", Item={"a": {"N": "1"}})
except ClientError:
    pass
print(g())
