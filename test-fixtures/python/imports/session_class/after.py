"""Session is imported from its module."""
from boto3.session import Session
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = Session().client("dynamodb")
print(_deserialize(dynamodb.get_item(TableName="users", Key={"id": {"S": "u1"}})["Item"]["name"]))
