"""Sets of strings and numbers, written and read."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
dynamodb.put_item(
    TableName=table_name,
    Item={"id": {"S": "s"}, "roles": _serialize({"admin", "dev"}), "ports": _serialize({80, 443}), "one": _serialize({"x"})},
)
item = {name: _deserialize(value) for name, value in dynamodb.get_item(TableName=table_name, Key={"id": {"S": "s"}})["Item"].items()}
print(sorted(item["roles"]), sorted(item["ports"]), item["one"])
