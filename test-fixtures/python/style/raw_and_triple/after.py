r"""Raw and triple-quoted strings as values \d."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
dynamodb.put_item(TableName=table_name, Item={"id": {"S": r"a\b"}, "text": {"S": """two
lines"""}, "joined": {"S": "a" "b"}})
print(_deserialize(dynamodb.get_item(TableName=table_name, Key={"id": {"S": "a\\b"}})["Item"]["text"]), _deserialize(dynamodb.get_item(TableName=table_name, Key={"id": {"S": r"a\b"}})["Item"]["joined"]))
