"""Pages of the converting client, by paginators in variables, with conditions."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
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


def older_than(age):
    paginator = dynamodb.get_paginator("scan")
    pages = paginator.paginate(
        TableName="users",
        FilterExpression="#n0 > :v0",
        PaginationConfig={"PageSize": 1},
        ExpressionAttributeNames={"#n0": "age"},
        ExpressionAttributeValues={":v0": _serialize(age)},
    )
    for page in (_to_python({**page}) for page in pages):
        print(page.get("Count"))
        for user in page["Items"]:
            yield user


def ages(name):
    paginator = dynamodb.get_paginator("query")
    return [
        user["age"]
        for page in (_to_python({**page}) for page in paginator.paginate(TableName="users", KeyConditionExpression="#n0 = :v0", ExpressionAttributeNames={"#n0": "id"}, ExpressionAttributeValues={":v0": _serialize(name)}))
        for user in page.get("Items", [])
    ]


print(sorted(user["age"] + 1 for user in older_than(21)))
print(ages("u1"), ages("u9"))
for page in dynamodb.get_paginator("list_tables").paginate():
    print(page["TableNames"])
