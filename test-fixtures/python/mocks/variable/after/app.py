"""Holds the table."""
import os

import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb", region_name="eu-west-1")
table_name = os.environ.get("USERS_TABLE", "users")


def name_of(user_id):
    item = dynamodb.get_item(TableName=table_name, Key={"id": _serialize(user_id)}).get("Item")
    return _deserialize(item["name"]) if item else None


def add(user_id, name):
    dynamodb.put_item(
        TableName=table_name,
        Item={"id": _serialize(user_id), "name": _serialize(name), "tags": {"L": [{"S": "new"}]}},
    )


def orders_of(user_id):
    found = []
    options = {
        "KeyConditionExpression": "#n0 = :v0",
        "ExpressionAttributeNames": {"#n0": "id"},
        "ExpressionAttributeValues": {":v0": _serialize(user_id)},
    }
    while True:
        response = dynamodb.query(TableName=table_name, **options)
        found += [_deserialize(item["order"]) for item in response["Items"]]
        if "LastEvaluatedKey" not in response:
            return found
        options["ExclusiveStartKey"] = response["LastEvaluatedKey"]


def rename(user_id, name):
    response = dynamodb.update_item(
        TableName=table_name,
        Key={"id": _serialize(user_id)},
        UpdateExpression="SET #n = :n",
        ExpressionAttributeNames={"#n": "name"},
        ExpressionAttributeValues={":n": _serialize(name)},
        ReturnValues="ALL_NEW",
    )
    return _deserialize(response["Attributes"]["name"])
