"""A batch writer is stored in an attribute, and returned by a function: it stays what it is."""
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


class Writer:
    def __init__(self, batch):
        self.batch = batch

    def put(self, key):
        self.batch.put_item(Item={"id": key})


def same(batch):
    return batch


dynamodb = boto3.client("dynamodb")
table_name = "users"
with BatchWriter(table_name, _TypingClient(dynamodb)) as batch:
    Writer(batch).put("a")
    same(batch).put_item(Item={"id": "b"})
