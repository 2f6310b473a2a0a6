"""Responses that functions inside and lambdas read."""
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


dynamodb = boto3.client("dynamodb")
table_name = "orders"


def counter():
    response = _to_python(dynamodb.scan(TableName=table_name))

    def count(customer):
        return sum(1 for item in response["Items"] if item["customer"] == customer)

    return count


def ordered():
    items = [{name: _deserialize(value) for name, value in item.items()} for item in dynamodb.scan(TableName=table_name)["Items"]]
    return [str(item["total"]) for item in sorted(items, key=lambda item: -item["total"])]


print(counter()("c1"), ordered())
