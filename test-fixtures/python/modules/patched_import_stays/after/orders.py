import boto3
from boto3.dynamodb.conditions import Attr
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb", region_name="us-east-1")


def find(key):
    table_name = "orders"
    return [
        {name: _deserialize(value) for name, value in item.items()}
        for item in dynamodb.query(
            TableName=table_name,
            KeyConditionExpression="#n1 = :v1",
            FilterExpression="#n0 = :v0",
            ExpressionAttributeNames={"#n0": "open", "#n1": "id"},
            ExpressionAttributeValues={":v0": {"BOOL": True}, ":v1": _serialize(key)},
        )["Items"]
    ]
