"""Items are dumped by an encoder that knows Decimal."""
import json
from decimal import Decimal

import boto3


class DecimalEncoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Decimal):
            return int(o)
        return super().default(o)


def handler(event, context):
    table = boto3.resource("dynamodb").Table("users")
    response = table.get_item(Key={"id": event["id"]})
    return {"statusCode": 200, "body": json.dumps(response["Item"], cls=DecimalEncoder, sort_keys=True)}


print(handler({"id": "u1"}, None))
