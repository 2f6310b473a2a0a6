"""Responses must be deserialised: N -> Decimal (not int/float)."""
import boto3
from boto3.dynamodb.conditions import Key
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

print(repr(_deserialize(boto3.client("dynamodb").get_item(TableName="tbl", Key={"a": {"S": "k"}})["Item"]["n"])))
