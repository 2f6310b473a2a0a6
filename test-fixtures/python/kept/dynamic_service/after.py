"""The service is known at run time only."""
import boto3
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



def connect(service):
    return boto3.client(service)


print(_to_python(connect("dynamodb").scan(TableName="users", Select="COUNT"))["Count"])
