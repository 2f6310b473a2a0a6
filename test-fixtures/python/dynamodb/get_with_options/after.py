"""get_item with a projection and a consistent read."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
response = dynamodb.get_item(
    TableName=table_name,
    Key={"id": {"S": "u1"}}, ConsistentRead=True, ProjectionExpression="id, #n", ExpressionAttributeNames={"#n": "name"}
)
print({name: _deserialize(value) for name, value in response["Item"].items()})
