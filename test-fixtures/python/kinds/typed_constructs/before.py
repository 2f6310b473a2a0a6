"""Annotations of all kinds around a table."""
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional, Protocol, TypeVar, cast

import boto3

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBServiceResource
    from mypy_boto3_dynamodb.service_resource import Table


class HasName(Protocol):
    name: str


T = TypeVar("T")


def same(value: T) -> T:
    return value


def resource() -> DynamoDBServiceResource:
    return boto3.resource("dynamodb")


def table(name: str, dynamodb: Optional[DynamoDBServiceResource] = None) -> Table:
    dynamodb = dynamodb or resource()
    return dynamodb.Table(name)


class Store:
    table: Table
    dynamodb: "DynamoDBServiceResource"

    def __init__(self, name: str) -> None:
        self.dynamodb = resource()
        self.table = table(name, self.dynamodb)

    def count(self) -> int:
        return cast(int, self.table.scan()["Count"])


users: Table = cast("Table", table("users"))
print(users.scan()["Count"], Store("users").count())
print(same(table("users")).scan()["Count"])
