"""A module global that is filled at first use."""
import boto3
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize

_table_name = None
dynamodb = None


def get_table():
    global dynamodb, _table_name
    if _table_name is None:
        dynamodb = boto3.client("dynamodb")
        _table_name = "users"
    return dynamodb, _table_name


dynamodb_2, table_name = get_table()
print(_deserialize(dynamodb_2.get_item(TableName=table_name, Key={"id": {"S": "u1"}})["Item"]["name"]))
dynamodb_3, table_name_2 = get_table()
print(dynamodb_3.scan(TableName=table_name_2, Select="COUNT")["Count"])
