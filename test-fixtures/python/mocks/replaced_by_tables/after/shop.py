import os

import boto3
from boto3.dynamodb.table import BatchWriter
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


class _TypingClient:
    """Types the attributes of buffered items when they are sent; items that were not processed go back as they were."""

    def __init__(self, client):
        self._client = client

    def batch_write_item(self, RequestItems):
        response = self._client.batch_write_item(
            RequestItems=self._convert(RequestItems, _serialize)
        )
        response["UnprocessedItems"] = self._convert(
            response["UnprocessedItems"], _deserialize
        )
        return response

    @staticmethod
    def _convert(tables, convert):
        return {
            table: [
                {
                    kind: {
                        part: {
                            name: convert(value) for name, value in attributes.items()
                        }
                        for part, attributes in body.items()
                    }
                    for kind, body in request.items()
                }
                for request in requests
            ]
            for table, requests in tables.items()
        }


dynamodb = boto3.client("dynamodb")
Orders_client = dynamodb
Orders_name = os.environ.get("ORDERS_TABLE") or "orders"
PEOPLE_CLIENT = dynamodb
PEOPLE_NAME = "people"


def total(key):
    return int(
        _deserialize(
            Orders_client.get_item(TableName=Orders_name, Key={"id": _serialize(key)})[
                "Item"
            ]["pieces"]
        )
    )


def add(key, amount):
    Orders_client.update_item(
        TableName=Orders_name,
        Key={"id": _serialize(key)},
        UpdateExpression="ADD pieces :amount",
        ExpressionAttributeValues={":amount": _serialize(amount)},
    )
    return Orders_name


def forget(keys):
    with BatchWriter(Orders_name, _TypingClient(Orders_client)) as batch:
        for key in keys:
            batch.delete_item(Key={"id": key})


def name(key):
    return _deserialize(
        PEOPLE_CLIENT.get_item(TableName=PEOPLE_NAME, Key={"id": _serialize(key)})[
            "Item"
        ]["name"]
    )
