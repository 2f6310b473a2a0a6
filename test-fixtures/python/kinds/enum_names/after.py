"""Names of tables are members of an enumeration."""
from enum import Enum

import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize


class Tables(str, Enum):
    USERS = "users"


dynamodb = boto3.client("dynamodb")
print(dynamodb.scan(TableName=Tables.USERS.value)["Count"])
table_name = Tables.USERS
print(_deserialize(dynamodb.get_item(TableName=table_name, Key={"id": {"S": "u1"}})["Item"]["name"]))
