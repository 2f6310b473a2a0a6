"""The program has a serializer of its own, which is used again rather than made a second time."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

deserializer = TypeDeserializer()
table = boto3.resource("dynamodb").Table("users")
event = {"NewImage": {"id": {"S": "u1"}}}
key = {k: deserializer.deserialize(v) for k, v in event["NewImage"].items()}
print(table.get_item(Key=key)["Item"]["name"])
