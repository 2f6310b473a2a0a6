"""The same operations by a table, by its batch writer and by the client of the resource."""
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


def save(user):
    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in user.items()},
    )


def save_all(users):
    with BatchWriter(table_name, _TypingClient(dynamodb)) as batch:
        for user in users:
            batch.put_item(Item=user)
        batch.delete_item(Key={"id": "u1"})


def drop(name):
    dynamodb.delete_item(TableName=table_name, Key={"id": _serialize(name)})
    dynamodb.delete_item(TableName="users", Key={"id": _serialize(name + "x")})


save({"id": "u8"})
save_all([{"id": "u9", "n": 1}])
drop("u8")
print(sorted(_deserialize(user["id"]) for user in dynamodb.scan(TableName=table_name)["Items"]))
