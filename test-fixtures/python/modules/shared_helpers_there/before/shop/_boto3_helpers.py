"""What the client calls of this package share."""

from boto3.dynamodb.types import TypeDeserializer

_deserialize = TypeDeserializer().deserialize


def _serialize(value):
    return str(value)
