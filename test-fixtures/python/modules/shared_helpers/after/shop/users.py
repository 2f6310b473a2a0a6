import boto3

from .config import TABLE
from ._boto3_helpers import _TypingClient, _serialize, _to_python, _typed_request
from boto3.dynamodb.table import BatchWriter

dynamodb = boto3.client("dynamodb")


def name_of(number):
    return "u" + number


def save(user):
    dynamodb.put_item(
        TableName=TABLE,
        Item={name: _serialize(value) for name, value in user.items()},
    )


def load(name):
    return _to_python(
        dynamodb.get_item(TableName=TABLE, Key={"id": _serialize(name)})
    ).get("Item")


def save_all(users):
    with BatchWriter(
        TABLE, _TypingClient(dynamodb), overwrite_by_pkeys=["id"]
    ) as batch:
        for user in users:
            batch.put_item(Item=user)


def search(**request):
    return _to_python(dynamodb.scan(**_typed_request({"TableName": TABLE, **request})))
