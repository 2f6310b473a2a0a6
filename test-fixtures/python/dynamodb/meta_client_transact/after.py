"""Transactions exist on the client only, so programs reach through meta."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
dynamodb.transact_write_items(
    TransactItems=[
        {"Put": {"TableName": table_name, "Item": {"id": {"S": "t1"}, "n": {"N": "1"}}}},
        {
            "Update": {
                "TableName": table_name,
                "Key": {"id": {"S": "u1"}},
                "UpdateExpression": "SET age = :a",
                "ExpressionAttributeValues": {":a": {"N": "50"}},
            }
        },
    ]
)
print(_deserialize(dynamodb.get_item(TableName=table_name, Key={"id": {"S": "u1"}})["Item"]["age"]))
