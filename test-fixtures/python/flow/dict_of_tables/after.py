"""Tables in a dict with constant keys."""
import boto3

dynamodb = boto3.client("dynamodb")
TABLES = {"users": (dynamodb, "users"), "orders": (dynamodb, "orders")}
dynamodb_2, table_name = TABLES["users"]
print(dynamodb_2.scan(TableName=table_name, Select="COUNT")["Count"], TABLES["orders"][0].scan(TableName=TABLES["orders"][1], Select="COUNT")["Count"])
