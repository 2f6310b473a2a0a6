"""Items are dumped by an encoder that knows Decimal."""
import json
from decimal import Decimal

import boto3
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


class DecimalEncoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Decimal):
            return int(o)
        return super().default(o)


def handler(event, context):
    dynamodb = boto3.client("dynamodb")
    table_name = "users"
    response = dynamodb.get_item(TableName=table_name, Key={"id": _serialize(event["id"])})
    return {"statusCode": 200, "body": json.dumps({name: _deserialize(value) for name, value in response["Item"].items()}, cls=DecimalEncoder, sort_keys=True)}


print(handler({"id": "u1"}, None))
