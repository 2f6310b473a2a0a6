"""Only annotations say what nobody visible hands over: the uses are found, and stay."""
from typing import NamedTuple, Optional

import boto3
from mypy_boto3_dynamodb.service_resource import DynamoDBServiceResource, Table


class Account(NamedTuple):
    session: boto3.Session


def put(table: Table, item: dict) -> None:
    table.put_item(Item=item)


def users(dynamodb: "DynamoDBServiceResource"):
    return dynamodb.Table("users").item_count


def buckets(account: Optional[Account]):
    return [bucket.name for bucket in account.session.resource("s3").buckets.all()]


def plain(table: dict):
    return table.get("name")
