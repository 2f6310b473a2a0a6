"""Keys are asked for until all of them are processed; the request comes from a caller and goes on as the response brings it."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


def _typed_batch_get_item(tables):
    """Type the attribute values in what DynamoDB is asked to do."""
    return {
        table: {
            part: [
                {name: _serialize(value) for name, value in each.items()}
                for each in held
            ]
            if part == "Keys"
            else held
            for part, held in asked.items()
        }
        for table, asked in tables.items()
    }


def _batch_get_item_to_python(response):
    """Turn the typed attributes of this response into Python values."""
    for part in response.get("Responses", {}).values():
        for entry in part:
            entry.update({name: _deserialize(value) for name, value in entry.items()})
    for part in response.get("UnprocessedKeys", {}).values():
        for entry in part.get("Keys", []):
            entry.update({name: _deserialize(value) for name, value in entry.items()})
    return response


dynamodb = boto3.client("dynamodb")


def read(keys, **options):
    asked = {"users": {"Keys": keys, **options}}
    found = []
    while asked:
        response = _batch_get_item_to_python(dynamodb.batch_get_item(RequestItems=_typed_batch_get_item(asked)))
        found.extend(response["Responses"]["users"])
        asked = response.get("UnprocessedKeys")
    return found


print(sorted(item["name"] for item in read([{"id": "u1"}, {"id": "u3"}], ConsistentRead=True)))
print(read([{"id": "none"}]))
try:
    print(read([{"id": 1.5}]))
except TypeError as error:
    print(error)
