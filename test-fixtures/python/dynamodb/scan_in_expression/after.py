"""A response is used in place: in a loop header, a call, a comprehension."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
for user in dynamodb.scan(TableName=table_name)["Items"]:
    print(_deserialize(user["id"]))
print(max(_deserialize(user["age"]) for user in dynamodb.scan(TableName=table_name).get("Items")), len(dynamodb.scan(TableName=table_name)["Items"]))
