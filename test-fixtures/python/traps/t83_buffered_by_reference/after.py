"""batch_writer: buffered BY REFERENCE, serialised at flush (mutation after put_item is sent)."""
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


with BatchWriter("tbl", _TypingClient(boto3.client("dynamodb"))) as b:
    i = {"a": 1}
    b.put_item(Item=i)
    i["a"] = 2
