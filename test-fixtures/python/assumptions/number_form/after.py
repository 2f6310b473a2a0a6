"""(3) Numbers are sent in their canonical form and come back in it."""

import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
dynamodb.put_item(
    TableName=table_name,
    Item={"id": {"S": "n"}, "big": _serialize(10**37), "small": {"N": "0.001"}, "negative": {"N": "-5"}},
)
item = {name: _deserialize(value) for name, value in dynamodb.get_item(TableName=table_name, Key={"id": {"S": "n"}})["Item"].items()}
print(item["big"], item["small"], item["negative"])
