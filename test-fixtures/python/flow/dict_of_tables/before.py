"""Tables in a dict with constant keys."""
import boto3

dynamodb = boto3.resource("dynamodb")
TABLES = {"users": dynamodb.Table("users"), "orders": dynamodb.Table("orders")}
print(TABLES["users"].scan(Select="COUNT")["Count"], TABLES["orders"].scan(Select="COUNT")["Count"])
