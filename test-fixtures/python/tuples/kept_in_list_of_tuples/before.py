"""Tuples with tables in them are kept in a list: kept."""
import boto3

dynamodb = boto3.resource("dynamodb")


def tables():
    return [(dynamodb.Table("users"), 1), (dynamodb.Table("users"), 2)]


for table, number in tables():
    print(table.scan()["Count"], number)
(one, _), (other, _) = tables()
print(one.name, other.name)
