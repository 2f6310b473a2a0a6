"""LastEvaluatedKey is Python-typed for the resource; manual loops must round-trip."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
t_name = "tbl"
r = dynamodb.scan(TableName=t_name)
print({name: _deserialize(value) for name, value in r["LastEvaluatedKey"].items()})
dynamodb.scan(TableName=t_name, ExclusiveStartKey=r["LastEvaluatedKey"])
