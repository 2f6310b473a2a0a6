"""Arguments with effects run once, from left to right."""
import boto3
from boto3.dynamodb.types import TypeSerializer

_serialize = TypeSerializer().serialize

dynamodb = boto3.client("dynamodb")
table_name = "users"


def say(value):
    print("say", value)
    return value


dynamodb.update_item(
    TableName=table_name,
    Key={"id": _serialize(say("u1"))},
    UpdateExpression=say("SET a = :a, b = :b"),
    ExpressionAttributeValues={":b": _serialize(say(2)), ":a": _serialize(say("x"))},
)
