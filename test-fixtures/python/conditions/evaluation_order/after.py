"""The program's own calls keep their order, whatever the numbers of the placeholders."""
import boto3
from boto3.dynamodb.types import TypeSerializer

_serialize = TypeSerializer().serialize


def say(value):
    print("asked for", value)
    return value


dynamodb = boto3.client("dynamodb")
table_name = "users"
response = dynamodb.query(
    TableName=table_name,
    KeyConditionExpression="#n1 = :v1",
    FilterExpression="#n0 <> :v0",
    ExpressionAttributeNames={"#n0": "name", "#n1": "id"},
    ExpressionAttributeValues={":v1": _serialize(say("u1")), ":v0": _serialize(say("Bob"))},
)
print(response["Count"])
