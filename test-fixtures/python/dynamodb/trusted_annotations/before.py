from dataclasses import dataclass
from typing import List, Optional

import boto3

table = boto3.resource("dynamodb").Table("users")


@dataclass
class User:
    id: str
    name: str
    age: int
    nick: Optional[str]


def save(user: User, tags: List[str], active: bool = True):
    table.put_item(
        Item={
            "id": user.id,
            "name": user.name,
            "age": user.age,
            "nick": user.nick,
            "tags": [tag for tag in tags],
            "active": active,
        }
    )


def rename(user_id: str, name: str, reason: str = None):
    table.update_item(
        Key={"id": user_id},
        UpdateExpression="SET #n = :n, reason = :r",
        ExpressionAttributeNames={"#n": "name"},
        ExpressionAttributeValues={":n": name, ":r": reason},
    )


def remove(user_id):
    table.delete_item(Key={"id": user_id})


save(User("u1", "Ann", 31, None), ["a"])
rename("u1", "Anna")
remove("u1")
