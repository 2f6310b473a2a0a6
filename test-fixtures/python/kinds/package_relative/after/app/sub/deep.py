from ..db import dynamodb_client
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


def read(key):
    return _deserialize(
        dynamodb_client.get_item(TableName="users", Key={"id": _serialize(key)})[
            "Item"
        ]["name"]
    )
