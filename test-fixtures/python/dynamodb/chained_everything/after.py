"""Everything chained on the creation call."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

print(_deserialize(boto3.client("dynamodb", region_name="us-east-1").get_item(TableName="users", Key={"id": {"S": "u1"}})["Item"]["name"]))
boto3.client("dynamodb").delete_item(TableName="users", Key={"id": {"S": "u1"}})
