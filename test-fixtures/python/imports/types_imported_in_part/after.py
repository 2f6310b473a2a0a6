"""TypeSerializer is imported already, for something else."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize

dynamodb = boto3.client("dynamodb")
table_name = "users"
print(TypeSerializer().serialize("x"))


def put(value):
    dynamodb.put_item(
        TableName=table_name,
        Item={"id": {"S": "i"}, "value": _serialize(value)},
    )
    return _deserialize(dynamodb.get_item(TableName=table_name, Key={"id": {"S": "i"}})["Item"]["value"])


print(put(1), put(["a"]))
