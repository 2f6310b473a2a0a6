"""The buffer is flushed although the body raises."""
import boto3
from boto3.dynamodb.table import BatchWriter

dynamodb = boto3.client("dynamodb")
table_name = "users"
try:
    with BatchWriter(table_name, dynamodb) as batch:
        batch.put_item(Item={"id": {"S": "r"}})
        raise RuntimeError("stop")
except RuntimeError as error:
    print(error, "Item" in dynamodb.get_item(TableName=table_name, Key={"id": {"S": "r"}}))
