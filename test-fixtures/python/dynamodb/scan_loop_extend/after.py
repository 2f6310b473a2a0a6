"""The usual paged scan: items are collected in a list."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
response = dynamodb.scan(TableName=table_name, Limit=2)
data = [{name: _deserialize(value) for name, value in item.items()} for item in response["Items"]]
while "LastEvaluatedKey" in response:
    response = dynamodb.scan(
        TableName=table_name,
        Limit=2,
        ExclusiveStartKey=response["LastEvaluatedKey"],
    )
    data.extend([{name: _deserialize(value) for name, value in item.items()} for item in response["Items"]])
print(sorted(item["name"] for item in data))
