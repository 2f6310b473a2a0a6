"""IAM: limit() is client-side, filter(MaxItems=..) / page_size() are the API MaxItems."""
import boto3

print([u["UserName"] for page in boto3.client("iam").get_paginator("list_users").paginate(PaginationConfig={"PageSize": 1}) for u in page.get("Users", [])])
