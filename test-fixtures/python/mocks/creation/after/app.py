"""Makes the table when it is asked for."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_deserialize = TypeDeserializer().deserialize
_serialize = TypeSerializer().serialize


def get_table():
    dynamodb = boto3.client("dynamodb")
    return dynamodb, "users"


def adults():
    dynamodb_client, table_name = get_table()
    return [_deserialize(item["name"]) for item in dynamodb_client.scan(TableName=table_name, FilterExpression="#n0 = :v0", ExpressionAttributeNames={"#n0": "kind"}, ExpressionAttributeValues={":v0": {"S": "adult"}})["Items"]]


def remove(user_id):
    dynamodb_2, table_name = get_table()
    dynamodb_2.delete_item(TableName=table_name, Key={"id": _serialize(user_id)})
