"""The function may return no tuple at all: kept."""
import boto3

dynamodb = boto3.resource("dynamodb")


def find(name):
    if not name:
        return "ab"
    return dynamodb.Table(name), name


table, name = find("users")
print(table.scan()["Count"], name)
table, name = find("")
print(table, name)
