"""One table is printed and stays, the other migrates beside it."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.resource("dynamodb")
dynamodb_client = boto3.client("dynamodb")
users = dynamodb.Table("users")
print(hash(users) != 0)
orders_name = "orders"
dynamodb_client.put_item(
    TableName=orders_name,
    Item={"customer": {"S": "c9"}, "at": {"N": "1"}},
)
print(_deserialize(dynamodb_client.get_item(TableName=orders_name, Key={"customer": {"S": "c9"}, "at": {"N": "1"}})["Item"]["at"]), users.name)
