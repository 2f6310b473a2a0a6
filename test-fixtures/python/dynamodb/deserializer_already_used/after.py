"""The program has a serializer of its own, which is used again rather than made a second time."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

deserializer = TypeDeserializer()
dynamodb = boto3.client("dynamodb")
table_name = "users"
event = {"NewImage": {"id": {"S": "u1"}}}
key = {k: deserializer.deserialize(v) for k, v in event["NewImage"].items()}
print(_deserialize(dynamodb.get_item(TableName=table_name, Key={name: _serialize(value) for name, value in key.items()})["Item"]["name"]))
