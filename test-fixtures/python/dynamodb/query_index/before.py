"""A query of an index, newest first, limited."""
import boto3
from boto3.dynamodb.conditions import Key


def newest(status, limit):
    table = boto3.resource("dynamodb").Table("orders")
    return table.query(
        IndexName="by-status",
        KeyConditionExpression=Key("status").eq(status),
        ScanIndexForward=False,
        Limit=limit,
    )["Items"]


print([int(order["at"]) for order in newest("open", 2)])
