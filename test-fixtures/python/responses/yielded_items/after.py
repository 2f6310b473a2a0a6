"""Generators of items, page by page."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "orders"


def each():
    response = dynamodb.scan(TableName=table_name, Limit=3)
    for item in response["Items"]:
        yield {name: _deserialize(value) for name, value in item.items()}
    while "LastEvaluatedKey" in response:
        response = dynamodb.scan(
            TableName=table_name,
            Limit=3,
            ExclusiveStartKey=response["LastEvaluatedKey"],
        )
        yield from ({name: _deserialize(value) for name, value in item.items()} for item in response["Items"])


print(sorted(str(item["total"]) for item in each()))
