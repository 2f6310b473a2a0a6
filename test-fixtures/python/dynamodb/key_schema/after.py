"""Keys whose types the project's infrastructure code declares: strings are typed, numbers keep the serializer, other attributes need proof."""
import os

import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


def _to_python(response):
    """Turn the typed attributes of a DynamoDB response into Python values."""
    for part in ("Item", "Attributes", "LastEvaluatedKey"):
        if part in response:
            response[part] = {name: _deserialize(value) for name, value in response[part].items()}
    if "Items" in response:
        response["Items"] = [
            {name: _deserialize(value) for name, value in item.items()} for item in response["Items"]
        ]
    return response


dynamodb = boto3.client("dynamodb")
USERS = "users"
orders_name = os.environ["ORDERS_TABLE"]
others_name = os.environ["OTHERS_TABLE"]


def read(user_id, name):
    dynamodb.put_item(TableName=USERS, Item={"id": {"S": user_id}, "name": _serialize(name)})
    dynamodb.update_item(
        TableName=USERS,
        Key={"id": {"S": user_id}}, UpdateExpression="SET n = :id", ExpressionAttributeValues={":id": _serialize(name)}
    )
    return _to_python(dynamodb.get_item(TableName=USERS, Key={"id": {"S": user_id}})).get("Item")


def ordered(user_id, number):
    dynamodb.put_item(
        TableName=orders_name,
        Item={"user": {"S": user_id}, "number": _serialize(number), "lines": {"M": {"user": _serialize(number)}}},
    )
    found = dynamodb.query(
        TableName=orders_name,
        KeyConditionExpression="(#n1 = :v1 AND #n2 > :v2)",
        FilterExpression="#n0 <> :v0",
        ExpressionAttributeNames={"#n0": "user", "#n1": "user", "#n2": "number"},
        ExpressionAttributeValues={":v0": _serialize(number), ":v1": {"S": user_id}, ":v2": _serialize(number - 1)},
    )
    dynamodb.put_item(TableName=others_name, Item={"user": _serialize(user_id), "number": _serialize(number)})
    return found["Count"]


def both(dynamodb_client, table_name, user_id):
    dynamodb_client.delete_item(TableName=table_name, Key={"id": _serialize(user_id)})


print(read("u1", "Ada"))
print(ordered("u1", 7))
both(dynamodb, "third", "u2")
both(dynamodb, others_name, "u3")
