"""An item with ** of a parameter, changed before it is put."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"


def submit(job):
    item = {**job, "status": "queued"}
    item["attempts"] = 0
    if "priority" not in item:
        item["priority"] = 5
    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in item.items()},
    )
    return item["priority"]


print(submit({"id": "j1"}), submit({"id": "j2", "priority": 1}))
print({name: _deserialize(value) for name, value in dynamodb.get_item(TableName=table_name, Key={"id": {"S": "j1"}})["Item"].items()})
