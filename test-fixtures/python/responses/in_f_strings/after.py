"""Values, items and self-documenting fields in f-strings."""
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
print(f"{_deserialize(response['Item']['customer'])}: {_deserialize(response['Item']['total'])}")
second = _to_python(dynamodb.get_item(
    TableName=table_name,
    Key={"customer": {"S": "c1"}, "at": {"N": "2"}},
))
print(f"{second['Item']}")
third = dynamodb.get_item(
    TableName=table_name,
    Key={"customer": {"S": "c1"}, "at": {"N": "3"}},
)
item = {name: _deserialize(value) for name, value in third["Item"].items()}
print(f"{item['customer']=} {len(item)}")
