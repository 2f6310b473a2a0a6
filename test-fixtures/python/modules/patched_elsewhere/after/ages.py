"""Made when it is asked for, and nobody asks for it while boto3.resource is replaced."""
import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


def age_of(key):
    return _deserialize(boto3.client("dynamodb").get_item(TableName="users", Key={"id": _serialize(key)})["Item"]["age"])
