"""A start key that is used for the next page and printed."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "orders"
response = dynamodb.scan(TableName=table_name, Limit=3)
print({name: _deserialize(value) for name, value in response["LastEvaluatedKey"].items()})
response = dynamodb.scan(
    TableName=table_name,
    Limit=9,
    ExclusiveStartKey=response["LastEvaluatedKey"],
)
print({name: _deserialize(value) for name, value in response["LastEvaluatedKey"].items()} if "LastEvaluatedKey" in response else None, len(response["Items"]))
