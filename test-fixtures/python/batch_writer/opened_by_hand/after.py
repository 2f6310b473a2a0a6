"""An object opens a batch writer itself, may have none, and closes it."""
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


class Sink:
    batch = None

    def __init__(self, name):
        self.dynamodb = boto3.client("dynamodb")
        self.table_name = name
        self.writer = BatchWriter(self.table_name, _TypingClient(self.dynamodb), overwrite_by_pkeys=["id"])

    def __enter__(self):
        self.batch = self.writer.__enter__()
        return self

    def add(self, **item):
        if self.batch is None:
            print("not open")
            return
        self.batch.put_item(Item=item)

    def __exit__(self, *details):
        self.batch = None
        return self.writer.__exit__(*details)


sink = Sink("users")
sink.add(id="early")
with sink:
    sink.add(id="a", n=1)
    sink.add(id="a", n=2)
    sink.add(id="b", tags={"x"})
for item in sorted([{name: _deserialize(value) for name, value in item.items()} for item in sink.dynamodb.scan(TableName=sink.table_name)["Items"]], key=lambda each: each["id"]):
    print(item["id"], item.get("n"), item.get("tags"))
