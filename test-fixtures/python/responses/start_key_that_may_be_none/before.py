"""A start key that is None before the first page."""
import boto3

table = boto3.resource("dynamodb").Table("orders")


def pages():
    count = 0
    start = None
    while True:
        options = {"Limit": 3}
        if start:
            options["ExclusiveStartKey"] = start
        response = table.scan(**options)
        count += len(response.get("Items", []))
        start = response.get("LastEvaluatedKey")
        if not start:
            return count


print(pages())
