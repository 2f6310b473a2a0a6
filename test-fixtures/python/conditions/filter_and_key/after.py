"""A filter and a key condition in one request share the numbering."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "orders"
response = dynamodb.query(
    TableName=table_name,
    KeyConditionExpression="(#n2 = :v2 AND #n3 >= :v3)",
    FilterExpression="(#n0 = :v0 AND #n1 < :v1)",
    ExpressionAttributeNames={"#n0": "status", "#n1": "total", "#n2": "customer", "#n3": "at"},
    ExpressionAttributeValues={":v0": {"S": "open"}, ":v1": {"N": "10"}, ":v2": {"S": "c1"}, ":v3": {"N": "1"}},
)
print([int(_deserialize(i["at"])) for i in response["Items"]])
