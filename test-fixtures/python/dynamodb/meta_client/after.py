"""The client behind the resource converts values; so must what replaces it."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
dynamodb.put_item(TableName="users", Item={"id": {"S": "m1"}, "n": {"N": "7"}})
print(_deserialize(dynamodb.get_item(TableName="users", Key={"id": {"S": "m1"}})["Item"]["n"]))
