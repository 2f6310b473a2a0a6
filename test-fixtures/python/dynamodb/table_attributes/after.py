"""Attributes of a table: one describe call for all of them."""
import boto3

dynamodb = boto3.client("dynamodb")
table_name = "users"
table = dynamodb.describe_table(TableName=table_name)["Table"]
print(table["TableStatus"])
print(table.get("ItemCount"), table.get("KeySchema"))
print(table.get("TableArn"), table.get("GlobalSecondaryIndexes"))
