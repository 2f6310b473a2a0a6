"""The tuple goes somewhere as a whole: kept."""
import boto3

dynamodb = boto3.resource("dynamodb")


def users():
    return dynamodb.Table("users"), "users"


def again():
    table = dynamodb.Table("users")
    return table, table.name


def third():
    return dynamodb.Table("users"), 1, 2


pair = users()
print(pair[0].scan()["Count"], pair[1])
print(again()[0].scan()["Count"])
table, *rest = third()
print(table.name, rest)
