"""An inner function uses the table of the outer one."""
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



def make_reader(name):
    dynamodb = boto3.client("dynamodb")

    def read(user_id):
        return _to_python(dynamodb.get_item(TableName=name, Key={"id": _serialize(user_id)}))["Item"]["name"]

    return read


reader = make_reader("users")
print(reader("u1"), reader("u2"))
