"""A walrus takes the item; a chained comparison tests it."""
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
for user_id in ("u1", "zz"):
    if (item := _to_python(dynamodb.get_item(TableName=table_name, Key={"id": {"S": user_id}})).get("Item")) is not None:
        print(0 < item["age"] < 99, item["name"])
    else:
        print("no", user_id)
