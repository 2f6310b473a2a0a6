"""A base class holds the table, a subclass uses it."""
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



class Base:
    table_name = None

    def __init__(self):
        self.dynamodb = boto3.client("dynamodb")
        self._table_name = self.table_name


class Users(Base):
    table_name = "users"

    def get(self, user_id):
        return _to_python(self.dynamodb.get_item(TableName=self._table_name, Key={"id": _serialize(user_id)}))["Item"]["name"]


print(Users().get("u1"))
