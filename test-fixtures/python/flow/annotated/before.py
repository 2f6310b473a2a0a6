"""Annotations of resources change with what they describe."""
import boto3
from boto3.resources.base import ServiceResource

dynamodb: ServiceResource = boto3.resource("dynamodb")


def count(resource: ServiceResource, name: str) -> int:
    return resource.Table(name).scan(Select="COUNT")["Count"]


print(count(dynamodb, "users"))
