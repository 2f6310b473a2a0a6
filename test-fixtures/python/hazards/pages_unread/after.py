"""One page is all that is read of these answers: DFR119."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_deserialize = TypeDeserializer().deserialize
_serialize = TypeSerializer().serialize

dynamodb = boto3.client("dynamodb")
table_name = "orders"


def all_ids():
    return [_deserialize(item["id"]) for item in dynamodb.scan(TableName=table_name)["Items"]]


def of(customer):
    response = dynamodb.query(
        TableName=table_name,
        KeyConditionExpression="#n0 = :v0",
        ExpressionAttributeNames={"#n0": "id"},
        ExpressionAttributeValues={":v0": _serialize(customer)},
    )
    print(response["Count"])
    return [{name: _deserialize(value) for name, value in item.items()} for item in response.get("Items", [])]


print(all_ids(), of("o1"))
