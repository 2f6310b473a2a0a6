"""The function falls off its end for some names, and its result is taken apart."""
import boto3


def get_table(name):
    if name:
        dynamodb = boto3.resource("dynamodb")
        return dynamodb.Table(name.lower())


table = get_table("Users")
print(table.scan()["Count"])
nothing = get_table("")
try:
    nothing.scan()
except AttributeError as error:
    print(error)
