"""Redundant parentheses."""
import boto3

table = (boto3.resource("dynamodb")).Table(("users"))
print(((table.get_item(Key=({"id": ("u1")})))["Item"])["name"])
