import os

import boto3

__all__ = [
    'LOANS',
    "books", "unused",
    "count",
]

dynamodb = boto3.resource("dynamodb")
books = dynamodb.Table(os.environ.get("BOOKS", "books"))
LOANS = dynamodb.Table("loans")
unused = dynamodb.Table("unused")


def count():
    return LOANS.scan()["Count"]


def title(key):
    return books.get_item(Key={"id": key})["Item"]["title"]
