"""Orders in DynamoDB."""
import boto3

from . import settings
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer

_serialize = TypeSerializer().serialize
_deserialize = TypeDeserializer().deserialize


class Orders:
    def __init__(self):
        self.dynamodb = boto3.client("dynamodb")
        self._table_name = settings.ORDERS

    def add(self, customer, at):
        self.dynamodb.put_item(
            TableName=self._table_name,
            Item={"customer": _serialize(customer), "at": _serialize(at), "status": {"S": "open"}},
        )

    def of(self, customer):
        return [{name: _deserialize(value) for name, value in item.items()} for item in self.dynamodb.query(TableName=self._table_name, KeyConditionExpression="#n0 = :v0", ExpressionAttributeNames={"#n0": "customer"}, ExpressionAttributeValues={":v0": _serialize(customer)})["Items"]]

    @property
    def name(self):
        return self._table_name
