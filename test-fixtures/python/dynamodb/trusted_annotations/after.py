from dataclasses import dataclass
from typing import List, Optional

import boto3
from boto3.dynamodb.types import TypeSerializer

_serialize = TypeSerializer().serialize

dynamodb = boto3.client("dynamodb")
table_name = "users"


@dataclass
class User:
    id: str
    name: str
    age: int
    nick: Optional[str]


def save(user: User, tags: List[str], active: bool = True):
    dynamodb.put_item(
        TableName=table_name,
        Item={
            "id": {"S": user.id},
            "name": {"S": user.name},
            "age": {"N": str(user.age)},
            "nick": _serialize(user.nick),
            "tags": _serialize([tag for tag in tags]),
            "active": {"BOOL": active},
        },
    )


def rename(user_id: str, name: str, reason: str = None):
    dynamodb.update_item(
        TableName=table_name,
        Key={"id": {"S": user_id}},
        UpdateExpression="SET #n = :n, reason = :r",
        ExpressionAttributeNames={"#n": "name"},
        ExpressionAttributeValues={":n": {"S": name}, ":r": _serialize(reason)},
    )


def remove(user_id):
    dynamodb.delete_item(TableName=table_name, Key={"id": _serialize(user_id)})


save(User("u1", "Ann", 31, None), ["a"])
rename("u1", "Anna")
remove("u1")
