"""Names of tables are members of an enumeration."""
from enum import Enum

import boto3


class Tables(str, Enum):
    USERS = "users"


dynamodb = boto3.resource("dynamodb")
print(dynamodb.Table(Tables.USERS.value).scan()["Count"])
table = dynamodb.Table(Tables.USERS)
print(table.get_item(Key={"id": "u1"})["Item"]["name"])
