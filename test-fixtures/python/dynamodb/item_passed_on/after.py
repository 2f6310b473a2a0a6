"""A typed value flows from one response straight into another request."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
for item in dynamodb.scan(TableName=table_name)["Items"]:
    dynamodb.update_item(
        TableName=table_name,
        Key={"id": item["id"]}, UpdateExpression="SET copied = :c", ExpressionAttributeValues={":c": item["name"]}
    )
print(sorted(_deserialize(i["copied"]) for i in dynamodb.scan(TableName=table_name)["Items"]))
