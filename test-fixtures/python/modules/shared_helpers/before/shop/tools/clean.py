import boto3

from . import names
from ..config import TABLE

table = boto3.resource("dynamodb").Table(names.PREFIX if TABLE else "")


def drop(name):
    return table.delete_item(Key={"id": name}, ReturnValues="ALL_OLD").get("Attributes", {}).get("id")
