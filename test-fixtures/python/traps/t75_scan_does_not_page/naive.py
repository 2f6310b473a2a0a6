"""Wrong: table.query/scan do not paginate: a paginator changes the calls."""
import boto3

print(sum((len(p["Items"]) for p in boto3.client("dynamodb").get_paginator("scan").paginate(TableName="tbl"))))
