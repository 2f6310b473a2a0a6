"""Star imports of modules whose names are known."""
from decimal import *
from typing import *

import boto3

users = boto3.resource("dynamodb").Table("users")


def birthday(user: str) -> Optional[Decimal]:
    found = users.update_item(
        Key={"id": user},
        UpdateExpression="SET age = age + :one",
        ExpressionAttributeValues={":one": Decimal(1)},
        ReturnValues="UPDATED_NEW",
    )
    return found["Attributes"].get("age")


print(birthday("u1"))
