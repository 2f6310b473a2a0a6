"""One of two tables, made from the same service resource."""
import boto3

dynamodb = boto3.client("dynamodb")


def count(orders):
    if orders:
        table_name = "orders"
    else:
        table_name = "users"
    return dynamodb.scan(TableName=table_name, Select="COUNT")["Count"]


print(count(True), count(False))
