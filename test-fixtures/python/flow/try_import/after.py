"""The resource is made in a try statement."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

try:
    dynamodb = boto3.client("dynamodb")
    table_name = "users"
except Exception as error:
    print("cannot", error)
    raise
print(_deserialize(dynamodb.get_item(TableName=table_name, Key={"id": {"S": "u1"}})["Item"]["name"]))
