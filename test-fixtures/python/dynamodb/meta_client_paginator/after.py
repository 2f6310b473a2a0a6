"""A paginator of the converting client."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize


def _to_python(response):
    """Turn the typed attributes of a DynamoDB response into Python values."""
    for part in ("Item", "Attributes", "LastEvaluatedKey"):
        if part in response:
            response[part] = {name: _deserialize(value) for name, value in response[part].items()}
    if "Items" in response:
        response["Items"] = [
            {name: _deserialize(value) for name, value in item.items()} for item in response["Items"]
        ]
    return response


dynamodb = boto3.client("dynamodb")
table_name = "users"
paginator = dynamodb.get_paginator("scan")
names = []
for page in (_to_python({**page}) for page in paginator.paginate(TableName=table_name, PaginationConfig={"PageSize": 2})):
    for item in page["Items"]:
        names.append(item["name"])
print(sorted(names))
