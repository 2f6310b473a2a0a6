"""A FAILING action keeps the cache."""
import boto3
from botocore.exceptions import ClientError

dynamodb = boto3.client("dynamodb")
t_name = "tbl"
t = dynamodb.describe_table(TableName=t_name)["Table"]
print(t.get("ItemCount"))
try:
    dynamodb.put_item(TableName=t_name, Item={"a": {"N": "1"}})
    t = None
except ClientError:
    pass
if t is None:
    t = dynamodb.describe_table(TableName=t_name)["Table"]
print(t.get("ItemCount"))
