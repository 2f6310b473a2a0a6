"""An item becomes an object by keyword arguments."""
import dataclasses

import boto3


@dataclasses.dataclass
class User:
    id: str
    name: str
    age: int
    active: bool
    tags: list
    address: dict


table = boto3.resource("dynamodb").Table("users")
print(User(**table.get_item(Key={"id": "u2"})["Item"]))
