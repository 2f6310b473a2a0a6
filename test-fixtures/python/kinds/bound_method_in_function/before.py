"""A method of a table is chosen."""
import boto3

table = boto3.resource("dynamodb").Table("users")


def read(query):
    method = table.query if query else table.scan
    return method(Limit=1)["Count"]


print(read(False))
