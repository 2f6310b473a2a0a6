"""Values whose type is known from the flow: f-strings, str(), len(), comparisons, Decimal."""

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
table_name = "users"
names = ["a", "b"]
for n in range(2):
    dynamodb.put_item(
        TableName=table_name,
        Item={
            "id": {"S": f"u#{n}"},
            "count": {"N": str(len(names))},
            "label": {"S": str(n)},
            "even": {"BOOL": n % 2 == 0},
            "price": {"N": "1.10"},
            "upper": {"S": "x".upper()},
        }
    )
print(_to_python(dynamodb.get_item(TableName=table_name, Key={"id": {"S": "u#1"}}))["Item"])
