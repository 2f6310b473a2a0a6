"""A paginator of the converting client."""
import boto3

table = boto3.resource("dynamodb").Table("users")
paginator = table.meta.client.get_paginator("scan")
names = []
for page in paginator.paginate(TableName=table.name, PaginationConfig={"PageSize": 2}):
    for item in page["Items"]:
        names.append(item["name"])
print(sorted(names))
