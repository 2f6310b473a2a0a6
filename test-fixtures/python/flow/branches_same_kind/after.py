"""The name of the table depends on a branch."""
import boto3


def count(kind):
    dynamodb = boto3.client("dynamodb")
    if kind == "user":
        table_name = "users"
    else:
        table_name = "orders"
    return dynamodb.scan(TableName=table_name, Select="COUNT")["Count"]


print(count("user"), count("order"))
