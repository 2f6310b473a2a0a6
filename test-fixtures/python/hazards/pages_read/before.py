"""All pages are read, one is enough, or others decide what is read."""
import boto3
from boto3.dynamodb.conditions import Key

table = boto3.resource("dynamodb").Table("orders")


def all_ids():
    response = table.scan()
    items = response["Items"]
    while "LastEvaluatedKey" in response:
        response = table.scan(ExclusiveStartKey=response["LastEvaluatedKey"])
        items.extend(response["Items"])
    return [item["id"] for item in items]


def some():
    return table.scan(Limit=1)["Items"]


def of(customer):
    return table.query(KeyConditionExpression=Key("id").eq(customer))


print(all_ids(), some(), of("o1")["Items"])
