"""The files of a package share one module of helpers; a script and a file that imports no neighbour keep their own."""
import boto3

from shop import reports, users
from shop.tools import clean
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
users.save({"id": "u8", "age": 8})
print(users.load("u8"), users.load("nobody"))
users.save_all([{"id": "u9", "tags": {"a"}}])
print(users.search(FilterExpression="attribute_exists(tags)"))
print(reports.ages())
print(clean.drop("u9"), clean.drop("nobody"))
print(_deserialize(dynamodb.get_item(TableName=table_name, Key={"id": _serialize(users.name_of("8"))})["Item"]["age"]))
