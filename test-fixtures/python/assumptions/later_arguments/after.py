"""(4) Where a value cannot be written the exception type is the same; later arguments may not have run."""
import boto3
from boto3.dynamodb.types import TypeSerializer

_serialize = TypeSerializer().serialize

dynamodb = boto3.client("dynamodb")
table_name = "users"


def ratio():
    return 0.5


try:
    dynamodb.put_item(TableName=table_name, Item={"id": {"S": "x"}, "ratio": _serialize(ratio())})
except TypeError as error:
    print(type(error).__name__)
