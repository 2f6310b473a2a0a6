"""Builtins that the module has under names of its own: the functions that conditions and requests need would call these."""
import boto3
from boto3.dynamodb.conditions import Attr

table = boto3.resource("dynamodb").Table("users")


def dict(*values):
    raise RuntimeError("not Python's dict")


def isinstance(value, kind):
    return False


def count(**request):
    return table.scan(**request)["Count"]


conditions = [Attr("age").gt(21), Attr("name").exists()]
print(count(FilterExpression=conditions[0] & conditions[1]))
