"""The operations of a transaction are built step by step, in other functions; what they are built from stays as it was."""
import boto3
from botocore.exceptions import ClientError
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


def _typed_transact_write_items(requests):
    """Type the attribute values in what DynamoDB is asked to do."""
    return [
        {
            kind: {
                part: {name: _serialize(value) for name, value in held.items()}
                if part in ("ExpressionAttributeValues", "Item", "Key")
                else held
                for part, held in body.items()
            }
            for kind, body in each.items()
        }
        for each in requests
    ]


def _typed_transact_get_items(requests):
    """Type the attribute values in what DynamoDB is asked to do."""
    return [
        {
            kind: {
                part: {name: _serialize(value) for name, value in held.items()}
                if part == "Key"
                else held
                for part, held in body.items()
            }
            for kind, body in each.items()
        }
        for each in requests
    ]


def _transact_get_items_to_python(response):
    """Turn the typed attributes of this response into Python values."""
    for part in response.get("Responses", []):
        attributes = part.get("Item", {})
        attributes.update({name: _deserialize(value) for name, value in attributes.items()})
    return response


dynamodb = boto3.client("dynamodb")


def put(item):
    return {"Put": {"TableName": "users", "Item": item, "ConditionExpression": "attribute_not_exists(id)"}}


def grow(key, years):
    return {
        "Update": {
            "TableName": "users",
            "Key": {"id": key},
            "UpdateExpression": "ADD age :y",
            "ExpressionAttributeValues": {":y": years},
        }
    }


def save(items, *more):
    operations = [put(item) for item in items]
    for key in more:
        operations.append(grow(key, 2))
    try:
        dynamodb.transact_write_items(TransactItems=_typed_transact_write_items(operations))
    except ClientError as error:
        print(error.response["Error"]["Code"])
    print(operations)


def remove(keys):
    dynamodb.transact_write_items(TransactItems=_typed_transact_write_items([*({"Delete": {"TableName": "users", "Key": key}} for key in keys)]))


save([{"id": "n1", "tags": ["a", None, {"deep": 1}]}], "u1", "u2")
save([{"id": "u1"}])
remove([{"id": "u3"}])
wanted = [{"Get": {"TableName": "users", "Key": {"id": key}}} for key in ("u1", "n1", "u3")]
for response in _transact_get_items_to_python(dynamodb.transact_get_items(TransactItems=_typed_transact_get_items(wanted)))["Responses"]:
    print(sorted(response.get("Item", {}).items(), key=str))
