"""Wrong: data obtained from a LIST or a parent is partial: missing members read None without a describe call."""
import boto3

c = boto3.client("iam")
for p in c.get_paginator("list_users").paginate():
    for u in p["Users"]: print(u["UserName"], c.get_user(UserName=u["UserName"])["User"].get("Tags"))
