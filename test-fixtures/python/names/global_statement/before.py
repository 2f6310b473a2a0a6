"""A function binds the module's table again."""
import boto3

dynamodb = boto3.resource("dynamodb")
table = dynamodb.Table("users")


def switch():
    global table
    table = dynamodb.Table("orders")


print(table.scan(Select="COUNT")["Count"])
switch()
print(table.scan(Select="COUNT")["Count"])
