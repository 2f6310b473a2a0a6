"""A function like a helper is made only after it would be called."""
import boto3
from boto3.dynamodb.types import TypeSerializer

user_id = "u" + str(1)
keys = [user_id, None]
table = boto3.resource("dynamodb").Table("users")
print(table.get_item(Key={"id": keys[0]})["Item"]["name"])
_serialize = TypeSerializer().serialize
print(_serialize(1))
