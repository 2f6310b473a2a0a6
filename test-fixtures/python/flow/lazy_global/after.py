"""A module global that is filled at first use."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

_table_name = None
dynamodb_client = None


def get_table():
    global dynamodb_client, _table_name
    if _table_name is None:
        dynamodb_client = boto3.client("dynamodb")
        _table_name = "users"
    return dynamodb_client, _table_name


dynamodb, table_name = get_table()
print(_deserialize(dynamodb.get_item(TableName=table_name, Key={"id": {"S": "u1"}})["Item"]["name"]))
dynamodb_2, table_name_2 = get_table()
print(dynamodb_2.scan(TableName=table_name_2, Select="COUNT")["Count"])
