"""A float raises TypeError before any call; it must still do so."""
import boto3
from boto3.dynamodb.types import TypeSerializer

_serialize = TypeSerializer().serialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
price = 1.5
try:
    dynamodb.put_item(
        TableName=table_name,
        Item={"id": {"S": "f"}, "price": _serialize(price)},
    )
except TypeError as error:
    print(type(error).__name__)
