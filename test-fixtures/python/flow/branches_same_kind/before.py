"""The name of the table depends on a branch."""
import boto3


def count(kind):
    dynamodb = boto3.resource("dynamodb")
    if kind == "user":
        table = dynamodb.Table("users")
    else:
        table = dynamodb.Table("orders")
    return table.scan(Select="COUNT")["Count"]


print(count("user"), count("order"))
