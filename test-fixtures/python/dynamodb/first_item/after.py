"""Only the first item of a list is used, guarded by its length."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "orders"


def first(customer):
    response = dynamodb.query(
        TableName=table_name,
        KeyConditionExpression="#n0 = :v0",
        ExpressionAttributeNames={"#n0": "customer"},
        ExpressionAttributeValues={":v0": _serialize(customer)},
    )
    items = response["Items"]
    if len(items) == 0:
        return None
    return _deserialize(items[0]["total"])


print(first("c1"), first("nobody"))
