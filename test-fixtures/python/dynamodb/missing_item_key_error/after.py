"""A missing item is a KeyError of the response."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
for user_id in ("u1", "none"):
    try:
        item = dynamodb.get_item(TableName=table_name, Key={"id": {"S": user_id}})["Item"]
    except KeyError as error:
        print("no", error)
    else:
        print(_deserialize(item["name"]))
