"""All pages are read, one is enough, or others decide what is read."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_deserialize = TypeDeserializer().deserialize
_serialize = TypeSerializer().serialize


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
table_name = "orders"


def all_ids():
    response = dynamodb.scan(TableName=table_name)
    items = [{name: _deserialize(value) for name, value in item.items()} for item in response["Items"]]
    while "LastEvaluatedKey" in response:
        response = dynamodb.scan(
            TableName=table_name,
            ExclusiveStartKey=response["LastEvaluatedKey"],
        )
        items.extend([{name: _deserialize(value) for name, value in item.items()} for item in response["Items"]])
    return [item["id"] for item in items]


def some():
    return [{name: _deserialize(value) for name, value in item.items()} for item in dynamodb.scan(TableName=table_name, Limit=1)["Items"]]


def of(customer):
    return _to_python(dynamodb.query(
        TableName=table_name,
        KeyConditionExpression="#n0 = :v0",
        ExpressionAttributeNames={"#n0": "id"},
        ExpressionAttributeValues={":v0": _serialize(customer)},
    ))


print(all_ids(), some(), of("o1")["Items"])
