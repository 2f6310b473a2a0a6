"""The function may return no tuple at all, or None in the table's place: kept."""
import boto3

dynamodb = boto3.resource("dynamodb")


def find(name):
    if not name:
        return "ab"
    return dynamodb.Table(name), name


def maybe(name):
    if not name:
        return None, name
    return dynamodb.Table(name), name


table, name = find("users")
print(table.scan()["Count"], name)
table, name = find("")
print(table, name)
other, name = maybe("users")
if other:
    print(other.scan()["Count"], name)
