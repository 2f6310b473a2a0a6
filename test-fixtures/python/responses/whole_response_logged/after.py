"""A response that is dumped as a whole, and whose items are read as well."""
import json

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
response = dynamodb.get_item(
    TableName=table_name,
    Key={"customer": {"S": "c1"}, "at": {"N": "1"}},
)
print(json.dumps({name: _deserialize(value) for name, value in response["Item"].items()}, default=str, sort_keys=True))
page = _to_python(dynamodb.scan(TableName=table_name, Limit=1))
page.pop("ResponseMetadata")
print(json.dumps(page, default=str, sort_keys=True))
print([str(item["total"]) for item in page["Items"]])
