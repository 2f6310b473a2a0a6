"""A dataclass makes its table after it is filled."""
from dataclasses import dataclass, field

import boto3


@dataclass
class Store:
    name: str
    region: str = "us-east-1"
    table: object = field(init=False)

    def __post_init__(self):
        self.table = boto3.resource("dynamodb", region_name=self.region).Table(self.name)

    def count(self):
        return self.table.scan()["Count"]


print(Store("users").count())
