"""Names of builtins that the new code does not use, and names that only a function has."""
import boto3
from boto3.dynamodb.conditions import Attr

table = boto3.resource("dynamodb").Table("users")
max = 3


def count(filter, **request):
    str = {"FilterExpression": filter}
    return table.scan(**str, **request)["Count"]


conditions = [Attr("age").gt(21), Attr("name").exists()]
print(count(conditions[0] & conditions[1], Limit=max))
