"""Deletes all items that a scan finds."""
import boto3
from boto3.dynamodb.table import BatchWriter
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


class _TypingClient:
    """Types the attributes of buffered items when they are sent."""

    def __init__(self, client):
        self._client = client

    def batch_write_item(self, RequestItems):
        return self._client.batch_write_item(
            RequestItems={
                table: [
                    {
                        kind: {
                            part: {name: _serialize(value) for name, value in attributes.items()}
                            for part, attributes in body.items()
                        }
                        for kind, body in request.items()
                    }
                    for request in requests
                ]
                for table, requests in RequestItems.items()
            }
        )


dynamodb = boto3.client("dynamodb")
table_name = "users"
scan = _to_python(dynamodb.scan(TableName=table_name, ProjectionExpression="id"))
with BatchWriter(table_name, _TypingClient(dynamodb)) as batch:
    for each in scan["Items"]:
        batch.delete_item(Key={"id": each["id"]})
print(_to_python(dynamodb.scan(TableName=table_name, Select="COUNT"))["Count"])
