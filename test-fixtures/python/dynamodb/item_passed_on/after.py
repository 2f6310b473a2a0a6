"""A typed value flows from one response straight into another request."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

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
_serialize = TypeSerializer().serialize


dynamodb = boto3.client("dynamodb")
table_name = "users"
for item in _to_python(dynamodb.scan(TableName=table_name))["Items"]:
    dynamodb.update_item(
        TableName=table_name,
        Key={"id": _serialize(item["id"])}, UpdateExpression="SET copied = :c", ExpressionAttributeValues={":c": _serialize(item["name"])}
    )
print(sorted(i["copied"] for i in _to_python(dynamodb.scan(TableName=table_name))["Items"]))
