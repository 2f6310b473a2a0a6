"""Making a table from None raises where it is made, not where it is used."""
import boto3


def load(dynamodb=None):
    table = dynamodb.Table("users")
    print("got a table")
    return table.scan(Select="COUNT")["Count"]


try:
    load()
except AttributeError as error:
    print(type(error).__name__)
print(load(boto3.resource("dynamodb")))
