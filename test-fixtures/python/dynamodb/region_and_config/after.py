"""Keyword arguments of the resource go to the client."""
import boto3
from botocore.config import Config
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


dynamodb = boto3.client(
    "dynamodb",
    region_name="us-east-1",
    config=Config(retries={"max_attempts": 2}),
    endpoint_url=None,
)
print(_to_python(dynamodb.scan(TableName="users", Select="COUNT"))["Count"])
