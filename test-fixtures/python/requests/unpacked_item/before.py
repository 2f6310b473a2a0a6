"""An item with ** of something unknown."""
import json

import boto3

table = boto3.resource("dynamodb").Table("users")


def store(body):
    data = json.loads(body)
    table.put_item(Item={"id": data["id"], **data.get("extra", {}), "stored": True})


store('{"id": "j", "extra": {"n": 1, "list": ["x", 2]}}')
print(table.get_item(Key={"id": "j"})["Item"])
