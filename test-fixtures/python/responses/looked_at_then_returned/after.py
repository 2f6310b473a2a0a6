"""Items are looked at in a loop and returned after it: two conversions cannot be told from one."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "orders"


def logged():
    response = dynamodb.scan(TableName=table_name, Limit=2)
    for item in response["Items"]:
        print(_deserialize(item["customer"]), _deserialize(item["total"]))
    return [{name: _deserialize(value) for name, value in item.items()} for item in response["Items"]]


print(len(logged()))
