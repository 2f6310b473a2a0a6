"""The same response is read in every turn of a loop that collects and changes its lists."""
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


def rounds():
    response = _to_python(dynamodb.scan(TableName=table_name, Limit=1))
    kept = []
    for turn in range(3):
        kept.extend(response["Items"])
        kept[0]["turn"] = turn
    return [int(item["turn"]) for item in kept]


print(rounds())
