from base import DYNAMODB
from shared import RESOURCE

TABLE = "orders"


def count():
    table = DYNAMODB.Table(TABLE)
    return table.scan(Select="COUNT")["Count"]


def listed():
    return RESOURCE.Table(TABLE).scan()["Items"]


def add(key):
    table = DYNAMODB.Table(TABLE)
    table.put_item(Item={"id": key})
