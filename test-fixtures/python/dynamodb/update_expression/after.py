"""update_item with names, values and returned attributes."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
response = dynamodb.update_item(
    TableName=table_name,
    Key={"id": {"S": "u1"}},
    UpdateExpression="SET #n = :n, age = age + :one REMOVE tags",
    ExpressionAttributeNames={"#n": "name"},
    ExpressionAttributeValues={":n": {"S": "Anna"}, ":one": {"N": "1"}},
    ReturnValues="ALL_NEW",
)
print(_deserialize(response["Attributes"]["name"]), _deserialize(response["Attributes"]["age"]))
