"""One table is printed and stays, the other migrates beside it."""
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


dynamodb = boto3.resource("dynamodb")
dynamodb_client = boto3.client("dynamodb")
users = dynamodb.Table("users")
print(users)
orders_name = "orders"
dynamodb_client.put_item(
    TableName=orders_name,
    Item={"customer": {"S": "c9"}, "at": {"N": "1"}},
)
print(_to_python(dynamodb_client.get_item(TableName=orders_name, Key={"customer": {"S": "c9"}, "at": {"N": "1"}}))["Item"]["at"], users.name)
