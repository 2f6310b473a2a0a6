"""An update that appends to a list and takes a default."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
tag = "fresh"
response = dynamodb.update_item(
    TableName=table_name,
    Key={"id": {"S": "u1"}},
    UpdateExpression="SET tags = list_append(if_not_exists(tags, :none), :tag)",
    ExpressionAttributeValues={":tag": {"L": [{"S": tag}]}, ":none": {"L": []}},
    ReturnValues="UPDATED_NEW",
)
print(_deserialize(response["Attributes"]["tags"]))
