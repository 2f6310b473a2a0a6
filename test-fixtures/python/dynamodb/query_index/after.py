"""A query of an index, newest first, limited."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


def newest(status, limit):
    dynamodb = boto3.client("dynamodb")
    table_name = "orders"
    return [{name: _deserialize(value) for name, value in item.items()} for item in dynamodb.query(
        TableName=table_name,
        IndexName="by-status",
        KeyConditionExpression="#n0 = :v0",
        ScanIndexForward=False,
        Limit=limit,
        ExpressionAttributeNames={"#n0": "status"},
        ExpressionAttributeValues={":v0": _serialize(status)},
    )["Items"]]


print([int(order["at"]) for order in newest("open", 2)])
