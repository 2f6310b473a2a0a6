"""A writer in a variable, in an attribute that may be None, in a dict, and on a stack of what is closed at the end."""
from contextlib import ExitStack

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
table_name = "users"
writer = BatchWriter(table_name, _TypingClient(dynamodb))
with writer as batch:
    batch.put_item({"id": "a"})
with writer:
    writer.put_item(Item={"id": "b", "n": 1.0 .as_integer_ratio()[0]})


class Sink:
    def __init__(self):
        self.batch = None

    def put(self, item):
        if not self.batch:
            self.batch = BatchWriter(table_name, _TypingClient(dynamodb))
            self.batch.__enter__()
        self.batch.put_item(Item=item)

    def close(self):
        if self.batch is not None:
            self.batch.__exit__(None, None, None)
            self.batch = None


entered = BatchWriter(table_name, _TypingClient(dynamodb)).__enter__()
entered.put_item(Item={"id": "g", "n": 1})
entered.__exit__(None, None, None)
sink = Sink()
sink.put({"id": "c", "deep": {"er": [None, True]}})
sink.put({"id": "d"})
sink.close()
with ExitStack() as stack:
    first = stack.enter_context(BatchWriter(table_name, _TypingClient(dynamodb)))
    first.put_item(Item={"id": "e"})
    writers = {"users": stack.enter_context(BatchWriter(table_name, _TypingClient(dynamodb)))}
    writers["users"].delete_item(Key={"id": "a"})
print(sorted(_deserialize(item["id"]) for item in dynamodb.scan(TableName=table_name)["Items"]))
