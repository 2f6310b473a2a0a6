"""Paginators of the converting client that write tokens, or whose pages the program changes."""
import boto3
from boto3.dynamodb.conditions import Attr

dynamodb = boto3.resource("dynamodb")


def some(most):
    pages = dynamodb.meta.client.get_paginator("scan").paginate(TableName="users", PaginationConfig={"MaxItems": most})
    return [user["name"] for page in pages for user in page["Items"]]


def first_page():
    for page in dynamodb.meta.client.get_paginator("scan").paginate(TableName="users", PaginationConfig={"PageSize": 1}):
        page.pop("LastEvaluatedKey", None)
        print(page["Count"])


def later(value):
    pages = dynamodb.meta.client.get_paginator("scan").paginate(TableName="users", FilterExpression=Attr("age").gt(value))
    print("asked for")
    return [user["name"] for page in pages for user in page["Items"]]


def whole():
    return dynamodb.meta.client.get_paginator("scan").paginate(TableName="users").build_full_result()


print(len(some(2)))
first_page()
print(sorted(later(21)), whole()["Count"])
