"""The filter is a request parameter only sometimes."""
import boto3
from boto3.dynamodb.conditions import Attr


def count(active=None):
    table = boto3.resource("dynamodb").Table("users")
    kwargs = {}
    if active is not None:
        kwargs["FilterExpression"] = Attr("active").eq(active)
    return table.scan(**kwargs)["Count"]


print(count(), count(True), count(False))
