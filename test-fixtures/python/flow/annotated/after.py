"""Annotations of resources change with what they describe."""
import boto3

dynamodb = boto3.client("dynamodb")


def count(client, name: str) -> int:
    return client.scan(TableName=name, Select="COUNT")["Count"]


print(count(dynamodb, "users"))
