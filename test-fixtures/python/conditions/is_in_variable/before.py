"""is_in with a list whose length is not known."""
import boto3
from boto3.dynamodb.conditions import Attr

table = boto3.resource("dynamodb").Table("users")


def with_names(names):
    return table.scan(FilterExpression=Attr("name").is_in(names))["Count"]


print(with_names(["Ann"]), with_names(["Ann", "Cid"]))
