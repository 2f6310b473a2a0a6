"""Orders in DynamoDB."""
import boto3
from boto3.dynamodb.conditions import Key

from . import settings


class Orders:
    def __init__(self):
        self._table = boto3.resource("dynamodb").Table(settings.ORDERS)

    def add(self, customer, at):
        self._table.put_item(Item={"customer": customer, "at": at, "status": "open"})

    def of(self, customer):
        return self._table.query(KeyConditionExpression=Key("customer").eq(customer))["Items"]

    @property
    def name(self):
        return self._table.name
