"""Attributes of a table: one describe call for all of them."""
import boto3

table = boto3.resource("dynamodb").Table("users")
print(table.table_status)
print(table.item_count, table.key_schema)
print(table.table_arn, table.global_secondary_indexes)
