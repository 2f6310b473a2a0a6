"""Data obtained from a LIST or a parent is partial: missing members read None without a describe call."""
import boto3

for page in boto3.client("iam").get_paginator("list_users").paginate():
    for u in page.get("Users", []):
        print(u["UserName"], u.get("Tags"))
