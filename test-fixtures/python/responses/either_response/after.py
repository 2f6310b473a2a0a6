"""A variable with responses of two calls, and one with a response or an empty dict."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "orders"


def orders(customer=None):
    if customer:
        response = dynamodb.query(
            TableName=table_name,
            KeyConditionExpression="#n0 = :v0",
            ExpressionAttributeNames={"#n0": "customer"},
            ExpressionAttributeValues={":v0": _serialize(customer)},
        )
    else:
        response = dynamodb.scan(TableName=table_name)
    return sorted(str(_deserialize(item["total"])) for item in response["Items"])


def found(at):
    try:
        response = dynamodb.get_item(
            TableName=table_name,
            Key={"customer": {"S": "c1"}, "at": _serialize(at)},
        )
    except dynamodb.exceptions.ResourceNotFoundException:
        response = {}
    return "Item" in response


print(orders("c2"), len(orders()), found(1), found(50))
