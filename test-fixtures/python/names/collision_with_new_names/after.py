"""The names that a migration would like to use are taken."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize_value = TypeSerializer().serialize
_deserialize_value = TypeDeserializer().deserialize

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
    return {name: _deserialize_value(value) for name, value in dynamodb.get_item(TableName=table_resource_name, Key={"id": {"S": "n"}})["Item"].items()}


print(put([1]), table_name, dynamodb_client, _serialize, _deserialize)
