"""What boto3 refuses is refused when a stored writer sends its items, not before."""
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


def make(dynamodb, table_name):
    writer = BatchWriter(table_name, _TypingClient(dynamodb))
    return writer


batch = make(boto3.client("dynamodb"), "users")
try:
    with batch as entered:
        entered.put_item(Item={"id": "a", "f": 0.5})
        print("buffered")
except TypeError as error:
    print(error)
