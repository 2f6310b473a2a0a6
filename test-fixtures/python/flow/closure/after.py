"""An inner function uses the table of the outer one."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


def make_reader(name):
    dynamodb = boto3.client("dynamodb")

    def read(user_id):
        return _deserialize(dynamodb.get_item(TableName=name, Key={"id": _serialize(user_id)})["Item"]["name"])

    return read


reader = make_reader("users")
print(reader("u1"), reader("u2"))
