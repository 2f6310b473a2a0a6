"""Star imports of modules whose names are known."""
from decimal import *
from typing import *

import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
users_name = "users"


def birthday(user: str) -> Optional[Decimal]:
    found = dynamodb.update_item(
        TableName=users_name,
        Key={"id": _serialize(user)},
        UpdateExpression="SET age = age + :one",
        ExpressionAttributeValues={":one": _serialize(Decimal(1))},
        ReturnValues="UPDATED_NEW",
    )
    return _deserialize(found["Attributes"]["age"]) if "age" in found["Attributes"] else None


print(birthday("u1"))
