"""A condition given as a string, with values."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "orders"
page = dynamodb.query(
    TableName=table_name,
    KeyConditionExpression="customer = :c AND #at > :at",
    ExpressionAttributeNames={"#at": "at"},
    ExpressionAttributeValues={":c": {"S": "c1"}, ":at": {"N": "2"}},
)
print([_deserialize(item["at"]) for item in page["Items"]])
