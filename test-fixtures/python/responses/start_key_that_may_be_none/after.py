"""A start key that is None before the first page."""
import boto3

dynamodb = boto3.client("dynamodb")
table_name = "orders"


def pages():
    count = 0
    start = None
    while True:
        options = {"Limit": 3}
        if start:
            options["ExclusiveStartKey"] = start
        response = dynamodb.scan(TableName=table_name, **options)
        count += len(response.get("Items", []))
        start = response.get("LastEvaluatedKey")
        if not start:
            return count


print(pages())
