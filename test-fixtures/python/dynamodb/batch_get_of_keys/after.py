"""Keys of a batch that are made in a comprehension, or in a list that is filled elsewhere."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")


def names(ids):
    response = dynamodb.batch_get_item(RequestItems={"users": {"Keys": [{"id": _serialize(each)} for each in ids]}})
    return sorted(_deserialize(item["name"]) for item in response["Responses"]["users"])


def ages(keys, table="users"):
    response = dynamodb.batch_get_item(RequestItems={table: {"Keys": [{name: _serialize(value) for name, value in each.items()} for each in keys], "ConsistentRead": True}})
    return sorted(_deserialize(item["age"]) for item in response["Responses"][table])


def store(items):
    dynamodb.batch_write_item(RequestItems={"users": [{"PutRequest": {"Item": {name: _serialize(value) for name, value in item.items()}}} for item in items if item.get("name")]})


keys = []
for number in range(2):
    keys.append({"id": f"u{number + 1}"})
store([{"id": "u9", "name": "Zoe", "age": 9}, {"id": "u8"}])
print(names(["u1", "u9"]), ages(keys))
