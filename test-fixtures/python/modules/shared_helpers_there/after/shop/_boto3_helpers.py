"""What the client calls of this package share."""

from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize_value = TypeSerializer().serialize

_deserialize = TypeDeserializer().deserialize


def _serialize(value):
    return str(value)
