"""Tables in a dict with constant keys."""
import boto3

dynamodb = boto3.client("dynamodb")
TABLES = {"users": "users", "orders": "orders"}
print(dynamodb.scan(TableName=TABLES["users"], Select="COUNT")["Count"], dynamodb.scan(TableName=TABLES["orders"], Select="COUNT")["Count"])
