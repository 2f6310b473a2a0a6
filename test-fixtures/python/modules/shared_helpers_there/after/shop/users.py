import boto3

from ._boto3_helpers import _deserialize
from ._boto3_helpers import _serialize_value

dynamodb = boto3.client("dynamodb")
dynamodb_client = boto3.client("dynamodb")
table_name = "users"


def load(name):
    key = _deserialize(
        dynamodb_client.get_item(TableName=table_name, Key={"id": _serialize_value(name)})["Item"][
            "id"
        ]
    )
    return _deserialize(dynamodb.get_item(TableName="users", Key={"id": {"S": key}})["Item"]["id"])
