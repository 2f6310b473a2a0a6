"""A loop variable is read, changed and written after its loop: what was changed is written."""
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
dynamodb.put_item(TableName=table_name, Item={"customer": {"S": "c0"}, "at": {"N": "1"}, "tags": {"L": [{"S": "a"}]}})


def grow(tags):
    tags.append("b")


def last():
    for order in _to_python(dynamodb.query(TableName=table_name, KeyConditionExpression="customer = :c", ExpressionAttributeValues={":c": {"S": "c0"}}))["Items"]:
        pass
    for turn in range(2):
        dynamodb.put_item(
            TableName=table_name,
            Item={"customer": {"S": "c9"}, "at": {"N": str(turn)}, "tags": _serialize(order["tags"])},
        )
        grow(order["tags"])


last()
print(_deserialize(dynamodb.get_item(TableName=table_name, Key={"customer": {"S": "c9"}, "at": {"N": "1"}})["Item"]["tags"]))
