"""One page is all that is read of these answers: DFR119."""
import boto3
from boto3.dynamodb.conditions import Key

table = boto3.resource("dynamodb").Table("orders")


def all_ids():
    return [item["id"] for item in table.scan()["Items"]]


def of(customer):
    response = table.query(KeyConditionExpression=Key("id").eq(customer))
    print(response["Count"])
    return response.get("Items", [])


print(all_ids(), of("o1"))
