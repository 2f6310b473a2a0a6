"""Conditions combined with &, | and ~."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
response = dynamodb.scan(
    TableName=table_name,
    FilterExpression="((#n0 > :v0 AND (NOT #n1 = :v1)) OR (#n2 = :v2 AND attribute_not_exists(#n3)))",
    ExpressionAttributeNames={"#n0": "age", "#n1": "name", "#n2": "active", "#n3": "x"},
    ExpressionAttributeValues={":v0": {"N": "20"}, ":v1": {"S": "Bob"}, ":v2": {"BOOL": True}}
)
print(sorted(_deserialize(i["id"]) for i in response["Items"]))
