"""A function binds the module's table again."""
import boto3

dynamodb = boto3.client("dynamodb")
table_name = "users"


def switch():
    global table_name
    table_name = "orders"


print(dynamodb.scan(TableName=table_name, Select="COUNT")["Count"])
switch()
print(dynamodb.scan(TableName=table_name, Select="COUNT")["Count"])
