"""The name comes with a star."""
from store import *
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

print(_deserialize(dynamodb.get_item(TableName=table_name, Key={"id": {"S": "u1"}})["Item"]["name"]))
