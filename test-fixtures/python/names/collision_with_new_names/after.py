"""The names that a migration would like to use are taken."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize_value = TypeSerializer().serialize
_deserialize_value = TypeDeserializer().deserialize


def _to_python(response):
    """Turn the typed attributes of a DynamoDB response into Python values."""
    for part in ("Item", "Attributes", "LastEvaluatedKey"):
        if part in response:
            response[part] = {name: _deserialize_value(value) for name, value in response[part].items()}
    if "Items" in response:
        response["Items"] = [
            {name: _deserialize_value(value) for name, value in item.items()} for item in response["Items"]
        ]
    return response


table_name = "something else"
dynamodb_client = 1
_serialize = 2
_deserialize = 3
dynamodb = boto3.client("dynamodb")
table_resource_name = "us" + "ers"


def put(value):
    dynamodb.put_item(
        TableName=table_resource_name,
        Item={"id": {"S": "n"}, "value": _serialize_value(value)},
    )
    return _to_python(dynamodb.get_item(TableName=table_resource_name, Key={"id": {"S": "n"}}))["Item"]


print(put([1]), table_name, dynamodb_client, _serialize, _deserialize)
