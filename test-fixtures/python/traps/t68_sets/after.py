"""SS/NS/BS -> Python set."""
import boto3
from boto3.dynamodb.conditions import Key
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

print(sorted(_deserialize(boto3.client("dynamodb").get_item(TableName="tbl", Key={"a": {"S": "k"}})["Item"]["s"]) | {"z"}))
