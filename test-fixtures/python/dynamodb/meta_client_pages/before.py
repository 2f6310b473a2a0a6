"""Pages of the converting client, by paginators in variables, with conditions."""
import boto3
from boto3.dynamodb.conditions import Attr, Key

dynamodb = boto3.resource("dynamodb")
client = dynamodb.meta.client


def older_than(age):
    paginator = client.get_paginator("scan")
    pages = paginator.paginate(
        TableName="users",
        FilterExpression=Attr("age").gt(age),
        PaginationConfig={"PageSize": 1},
    )
    for page in pages:
        print(page.get("Count"))
        for user in page["Items"]:
            yield user


def ages(name):
    paginator = client.get_paginator("query")
    return [
        user["age"]
        for page in paginator.paginate(TableName="users", KeyConditionExpression=Key("id").eq(name))
        for user in page.get("Items", [])
    ]


print(sorted(user["age"] + 1 for user in older_than(21)))
print(ages("u1"), ages("u9"))
for page in client.get_paginator("list_tables").paginate():
    print(page["TableNames"])
