"""A condition object beside the program's own names."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "orders"
response = dynamodb.query(
    TableName=table_name,
    KeyConditionExpression="#n0 = :v0",
    ProjectionExpression="#s, #t",
    ExpressionAttributeNames={"#s": "status", "#t": "total", "#n0": "customer"},
    ExpressionAttributeValues={":v0": {"S": "c1"}},
)
print({name: _deserialize(value) for name, value in response["Items"][0].items()})
