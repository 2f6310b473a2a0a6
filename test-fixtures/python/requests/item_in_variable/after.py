"""The item is a local dict that gets more keys before it is put."""
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



def register(user_id, email=None):
    dynamodb = boto3.client("dynamodb")
    table_name = "users"
    item = {"id": user_id, "kind": "user"}
    if email:
        item["email"] = email
    item["visits"] = 0
    dynamodb.put_item(
        TableName=table_name,
        Item={name: _serialize(value) for name, value in item.items()},
    )


register("a")
register("b", "b@example.com")
print(_to_python(boto3.client("dynamodb").get_item(TableName="users", Key={"id": {"S": "b"}}))["Item"])
