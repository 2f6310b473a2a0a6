"""A docstring, a __future__ import, a comment: added imports come after."""
from __future__ import annotations

# third party
import boto3


def get(user_id: str) -> dict | None:
    return boto3.resource("dynamodb").Table("users").get_item(Key={"id": user_id}).get("Item")


print(get("u1")["age"])
