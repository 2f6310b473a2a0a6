"""Arguments are spread into calls behind the resource: only the resource's own place changes."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"


def log(table_name, text, *values):
    print(table_name, text % values)


def get(dynamodb, table_name, id, select="COUNT"):
    print(_deserialize(dynamodb.get_item(TableName=table_name, Key={"id": _serialize(id)})["Item"]["name"]), dynamodb.scan(TableName=table_name, Select=select)["Count"])


values = ("a", "b")
log(table_name, "%s-%s", *values)
options = {"select": "COUNT"}
get(dynamodb, table_name, "u1", **options)
get(id="u2", dynamodb=dynamodb, table_name=table_name, **options)
