"""The items list is extended, then read from the response again: both are one list, so the response is converted at the call."""
import boto3

table = boto3.resource("dynamodb").Table("orders")


def totals():
    response = table.scan(Limit=3)
    items = response["Items"]
    items.append({"total": 1})
    return [str(item["total"]) for item in response["Items"]]


print(totals())
