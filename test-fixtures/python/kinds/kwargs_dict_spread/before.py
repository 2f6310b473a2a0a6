"""A dict with a table in it is spread into a call."""
import boto3

table = boto3.resource("dynamodb").Table("users")


def count(table, limit):
    return table.scan(Limit=limit)["Count"]


options = {"table": table, "limit": 2}
print(count(**options))
args = (table, 1)
print(count(*args))
