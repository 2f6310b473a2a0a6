"""Float raises TypeError before any call (do not str() it)."""
import boto3
from boto3.dynamodb.types import TypeSerializer

_serialize = TypeSerializer().serialize

try:
    boto3.client("dynamodb").put_item(TableName="tbl", Item={"a": _serialize(1.5)})
except TypeError as e:
    print(e)
