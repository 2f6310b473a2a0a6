from shared import dynamodb, table_name
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


def handler(event, context):
    return _deserialize(
        dynamodb.get_item(TableName=table_name, Key={"id": _serialize(event["id"])})[
            "Item"
        ]["name"]
    )
