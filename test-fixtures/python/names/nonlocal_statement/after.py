"""An inner function binds the outer table again."""
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



def main():
    dynamodb = boto3.client("dynamodb")
    table_name = "users"

    def switch():
        nonlocal table
        table_name = "orders"

    print(_to_python(dynamodb.scan(TableName=table_name, Select="COUNT"))["Count"])
    switch()
    print(_to_python(dynamodb.scan(TableName=table_name, Select="COUNT"))["Count"])


main()
