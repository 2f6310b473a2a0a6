"""A method of a table is passed to a helper that pages."""
import boto3

table = boto3.resource("dynamodb").Table("users")


def pages(method, **kwargs):
    while True:
        response = method(**kwargs)
        yield from response["Items"]
        if "LastEvaluatedKey" not in response:
            break
        kwargs["ExclusiveStartKey"] = response["LastEvaluatedKey"]


print(sorted(item["name"] for item in pages(table.scan, Limit=2)))
