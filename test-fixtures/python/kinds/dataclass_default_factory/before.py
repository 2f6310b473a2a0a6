"""A dataclass makes its resource by a factory."""
from dataclasses import dataclass, field

import boto3


@dataclass
class Store:
    name: str
    dynamodb: object = field(default_factory=lambda: boto3.resource("dynamodb"))

    def count(self):
        return self.dynamodb.Table(self.name).scan()["Count"]


print(Store("users").count())
