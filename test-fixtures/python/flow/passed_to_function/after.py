"""A table is passed to a function of the same file."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
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



def name_of(dynamodb, table_name, user_id):
    return _to_python(dynamodb.get_item(TableName=table_name, Key={"id": _serialize(user_id)}))["Item"]["name"]


def main():
    dynamodb = boto3.client("dynamodb")
    table_name = "users"
    print(name_of(dynamodb, table_name, "u1"), name_of(dynamodb=dynamodb, table_name=table_name, user_id="u2"))


main()
