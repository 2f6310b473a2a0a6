"""A dataclass holds a table."""
from dataclasses import dataclass
from typing import Any

import boto3


@dataclass
class Store:
    table: Any
    prefix: str = "u"

    def get(self, number):
        return self.table.get_item(Key={"id": f"{self.prefix}{number}"})["Item"]["name"]


store = Store(boto3.resource("dynamodb").Table("users"))
print(store.get(1))
other = Store(table=boto3.resource("dynamodb").Table("users"), prefix="u")
print(other.get(2))
