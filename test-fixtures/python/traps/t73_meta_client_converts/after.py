"""dynamodb.meta.client converts values too: it is not an ordinary client."""
import boto3
from boto3.dynamodb.conditions import Key
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

c = boto3.client("dynamodb")
print(_deserialize(c.get_item(TableName="tbl", Key={"a": {"S": "k"}})["Item"]["n"]) + 1)
