"""Requests of batches that are built out of sight, whole or for one table."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


def _typed_batch_write_item_requests(requests):
    """Type the attribute values in what DynamoDB is asked to do."""
    return [
        {
            kind: {
                part: {name: _serialize(value) for name, value in held.items()}
                if part in ("Item", "Key")
                else held
                for part, held in body.items()
            }
            for kind, body in each.items()
        }
        for each in requests
    ]


def _batch_write_item_to_python(response):
    """Turn the typed attributes of this response into Python values."""
    for part in response.get("UnprocessedItems", {}).values():
        for entry in part:
            attributes = entry.get("PutRequest", {}).get("Item", {})
            attributes.update({name: _deserialize(value) for name, value in attributes.items()})
    for part in response.get("UnprocessedItems", {}).values():
        for entry in part:
            attributes = entry.get("DeleteRequest", {}).get("Key", {})
            attributes.update({name: _deserialize(value) for name, value in attributes.items()})
    return response


def _typed_batch_write_item(tables):
    """Type the attribute values in what DynamoDB is asked to do."""
    return {
        table: [
            {
                kind: {
                    part: {name: _serialize(value) for name, value in held.items()}
                    if part in ("Item", "Key")
                    else held
                    for part, held in body.items()
                }
                for kind, body in each.items()
            }
            for each in asked
        ]
        for table, asked in tables.items()
    }


dynamodb = boto3.client("dynamodb")


def requests(items):
    return [{"PutRequest": {"Item": item}} for item in items]


def write(items, gone):
    response = _batch_write_item_to_python(dynamodb.batch_write_item(RequestItems={"users": _typed_batch_write_item_requests(requests(items))}))
    print(response["UnprocessedItems"])
    asked = {"users": requests(items[:1]) + [{"DeleteRequest": {"Key": key}} for key in gone]}
    dynamodb.batch_write_item(RequestItems=_typed_batch_write_item(asked))
    print(asked)
    name = "users"
    dynamodb.batch_write_item(RequestItems={name: _typed_batch_write_item_requests([*requests(items[1:]), {"PutRequest": {"Item": {"id": "w9", "n": 5}}}])})


write([{"id": "w1", "f": b"x"}, {"id": "w2", "t": {"a", "b"}}], [{"id": "u1"}])
for item in sorted([{name: _deserialize(value) for name, value in item.items()} for item in dynamodb.scan(TableName="users")["Items"]], key=lambda each: each["id"]):
    print(item["id"], len(item))
