"""A factory function returns a table."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize


def get_table(name):
    dynamodb = boto3.client("dynamodb")
    return dynamodb, name


dynamodb_client, table_name = get_table("users")
dynamodb_client.put_item(TableName=table_name, Item={"id": {"S": "k"}})
dynamodb_2, table_name_2 = get_table("users")
print({name: _deserialize(value) for name, value in dynamodb_2.get_item(TableName=table_name_2, Key={"id": {"S": "k"}})["Item"].items()})
