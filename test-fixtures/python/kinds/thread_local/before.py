"""Each thread has its own resource."""
import threading

import boto3

local = threading.local()


def resource():
    if not hasattr(local, "dynamodb"):
        local.dynamodb = boto3.resource("dynamodb")
    return local.dynamodb


print(resource().Table("users").scan()["Count"])
