"""The operands of a condition are calls: they run once, in their order."""
import boto3
from boto3.dynamodb.types import TypeSerializer

_serialize = TypeSerializer().serialize

dynamodb = boto3.client("dynamodb")
table_name = "orders"


def value(what):
    print("value", what)
    return what


print(dynamodb.query(TableName=table_name, KeyConditionExpression="(#n0 = :v0 AND #n1 BETWEEN :v1 AND :v2)", ExpressionAttributeNames={"#n0": "customer", "#n1": "at"}, ExpressionAttributeValues={":v0": _serialize(value("c1")), ":v1": _serialize(value(1)), ":v2": _serialize(value(4))})["Count"])
