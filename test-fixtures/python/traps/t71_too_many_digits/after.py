"""Numbers are rendered by the 38-digit DYNAMODB_CONTEXT: str(Decimal) differs for floats/NaN/long numbers."""
import boto3
from boto3.dynamodb.types import TypeSerializer

_serialize = TypeSerializer().serialize

try:
    boto3.client("dynamodb").put_item(TableName="tbl", Item={"a": _serialize(10 ** 38 + 1)})
except Exception as e:
    print(type(e).__name__)
