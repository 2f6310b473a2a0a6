"""Tables that tests put a stubber around."""
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
        response = self._client.batch_write_item(RequestItems=self._convert(RequestItems, _serialize))
        response["UnprocessedItems"] = self._convert(response["UnprocessedItems"], _deserialize)
        return response

    @staticmethod
    def _convert(tables, convert):
        return {
            table: [
                {
                    kind: {
                        part: {name: convert(value) for name, value in attributes.items()}
                        for part, attributes in body.items()
                    }
                    for kind, body in request.items()
                }
                for request in requests
            ]
            for table, requests in tables.items()
        }


dynamodb = boto3.client("dynamodb", region_name="eu-west-1")
table_name = "users"


def name_of(user_id):
    item = dynamodb.get_item(TableName=table_name, Key={"id": _serialize(user_id)}).get("Item")
    return _deserialize(item["name"]) if item else None


def add(user_id, name):
    dynamodb.put_item(
        TableName=table_name,
        Item={"id": _serialize(user_id), "name": _serialize(name), "address": {"M": {"city": {"S": "Oslo"}, "zip": {"NULL": True}}}},
    )


def rename(user_id, name):
    response = dynamodb.update_item(
        TableName=table_name,
        Key={"id": _serialize(user_id)},
        UpdateExpression="SET #n = :n",
        ExpressionAttributeNames={"#n": "name"},
        ExpressionAttributeValues={":n": _serialize(name)},
        ReturnValues="ALL_NEW",
    )
    return _deserialize(response["Attributes"]["visits"])


class Orders:
    def __init__(self, name):
        self.dynamodb = boto3.client("dynamodb", region_name="eu-west-1")
        self.table_name = name

    def of(self, user_id):
        return [_deserialize(item["order"]) for item in self.dynamodb.query(TableName=self.table_name, KeyConditionExpression="#n0 = :v0", ExpressionAttributeNames={"#n0": "id"}, ExpressionAttributeValues={":v0": _serialize(user_id)})["Items"]]

    def write(self, orders):
        with BatchWriter(self.table_name, _TypingClient(self.dynamodb)) as batch:
            for order in orders:
                batch.put_item(Item={"id": order})
