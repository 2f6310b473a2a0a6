"""A function like a helper is made only after it would be called."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize_value = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

user_id = "u" + str(1)
keys = [user_id, None]
dynamodb = boto3.client("dynamodb")
table_name = "users"
print(_deserialize(dynamodb.get_item(TableName=table_name, Key={"id": _serialize_value(keys[0])})["Item"]["name"]))
_serialize = TypeSerializer().serialize
print(_serialize(1))
