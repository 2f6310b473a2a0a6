"""An item becomes an object by keyword arguments."""
import dataclasses

import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize


@dataclasses.dataclass
class User:
    id: str
    name: str
    age: int
    active: bool
    tags: list
    address: dict


dynamodb = boto3.client("dynamodb")
table_name = "users"
print(User(**{name: _deserialize(value) for name, value in dynamodb.get_item(TableName=table_name, Key={"id": {"S": "u2"}})["Item"].items()}))
