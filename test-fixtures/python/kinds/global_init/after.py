"""Globals that a function fills."""
import boto3

TABLE_NAME = None
dynamodb = None
s3 = None


def init():
    global s3, dynamodb, TABLE_NAME
    dynamodb = boto3.client("dynamodb")
    TABLE_NAME = "users"
    s3 = boto3.resource("s3")


def main():
    init()
    print(dynamodb.scan(TableName=TABLE_NAME)["Count"])
    print([b["Name"] for page in s3.meta.client.get_paginator("list_buckets").paginate() for b in page.get("Buckets", [])])


main()
