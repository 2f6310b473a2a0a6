"""A table is passed to a function of the same file."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


def name_of(dynamodb, table_name, user_id):
    return _deserialize(dynamodb.get_item(TableName=table_name, Key={"id": _serialize(user_id)})["Item"]["name"])


def main():
    dynamodb = boto3.client("dynamodb")
    table_name = "users"
    print(name_of(dynamodb, table_name, "u1"), name_of(dynamodb=dynamodb, table_name=table_name, user_id="u2"))


main()
