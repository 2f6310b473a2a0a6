import boto3

from . import names
from ..config import TABLE
from ._boto3_helpers import _deserialize, _serialize

dynamodb = boto3.client("dynamodb")
table_name = names.PREFIX if TABLE else ""


def drop(name):
    return {
        name: _deserialize(value)
        for name, value in dynamodb.delete_item(
            TableName=table_name, Key={"id": _serialize(name)}, ReturnValues="ALL_OLD"
        )
        .get("Attributes", {})
        .items()
    }.get("id")
