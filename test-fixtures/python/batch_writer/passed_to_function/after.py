"""A batch writer is passed on: it stays one object with the same methods."""
import boto3
from boto3.dynamodb.table import BatchWriter
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


class _TypingClient:
    """Types the attributes of buffered items when they are sent; items that were not processed go back as they were."""

    def __init__(self, client):
        self._client = client

    def batch_write_item(self, RequestItems):
        response = self._client.batch_write_item(RequestItems=self._convert(RequestItems, _serialize))
        response["UnprocessedItems"] = self._convert(response["UnprocessedItems"], _deserialize)
        return response

    @staticmethod
    def _convert(tables, convert):
        return {
            table: [
                {
                    kind: {
                        part: {name: convert(value) for name, value in attributes.items()}
                        for part, attributes in body.items()
                    }
                    for kind, body in request.items()
                }
                for request in requests
            ]
            for table, requests in tables.items()
        }


dynamodb = boto3.client("dynamodb")


def write(batch, items):
    for item in items:
        batch.put_item(Item=item)


def fill(dynamodb_client, table_name):
    with BatchWriter(table_name, _TypingClient(dynamodb_client)) as batch:
        write(batch, [{"id": f"u{number}", "n": number} for number in range(3)])
        write(batch=batch, items=[{"id": "last"}])
        batch.delete_item(Key={"id": "other"})
    return dynamodb_client.scan(TableName=table_name)["Count"]


print(fill(dynamodb, "users"))
