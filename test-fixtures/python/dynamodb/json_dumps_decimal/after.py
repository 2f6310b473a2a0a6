"""Items are dumped by an encoder that knows Decimal."""
import json
from decimal import Decimal

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



class DecimalEncoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Decimal):
            return int(o)
        return super().default(o)


def handler(event, context):
    dynamodb = boto3.client("dynamodb")
    table_name = "users"
    response = _to_python(dynamodb.get_item(TableName=table_name, Key={"id": _serialize(event["id"])}))
    return {"statusCode": 200, "body": json.dumps(response["Item"], cls=DecimalEncoder, sort_keys=True)}


print(handler({"id": "u1"}, None))
