"""One of two tables, made from the same service resource."""
import boto3

dynamodb = boto3.resource("dynamodb")


def count(orders):
    if orders:
        table = dynamodb.Table("orders")
    else:
        table = dynamodb.Table("users")
    return table.scan(Select="COUNT")["Count"]


print(count(True), count(False))
