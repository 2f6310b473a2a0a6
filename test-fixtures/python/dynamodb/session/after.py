"""The resource of an explicit session."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

session = boto3.session.Session(region_name="us-east-1")
dynamodb = session.client("dynamodb")
table_name = "users"
print(_deserialize(dynamodb.get_item(TableName=table_name, Key={"id": {"S": "u3"}})["Item"]["name"]))
