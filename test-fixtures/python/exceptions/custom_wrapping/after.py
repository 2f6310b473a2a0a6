"""The error is wrapped; the cause stays."""
import boto3
from botocore.exceptions import ClientError
from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize


def _to_python(response):
    """Turn the typed attributes of a DynamoDB response into Python values."""
    for part in ("Item", "Attributes", "LastEvaluatedKey"):
        if part in response:
            response[part] = {name: _deserialize(value) for name, value in response[part].items()}
    if "Items" in response:
        response["Items"] = [
            {name: _deserialize(value) for name, value in item.items()} for item in response["Items"]
        ]
    return response


class StoreError(Exception):
    pass


def read(name):
    dynamodb = boto3.client("dynamodb")
    try:
        return _to_python(dynamodb.get_item(TableName=name, Key={"id": {"S": "x"}}))
    except ClientError as error:
        raise StoreError(name) from error


try:
    read("nothing")
except StoreError as error:
    print(error, error.__cause__.response["Error"]["Code"], error.__cause__.operation_name)
