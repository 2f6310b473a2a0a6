"""Deletes all items that a scan finds."""
import boto3
from boto3.dynamodb.table import BatchWriter

dynamodb = boto3.client("dynamodb")
table_name = "users"
scan = dynamodb.scan(TableName=table_name, ProjectionExpression="id")
with BatchWriter(table_name, dynamodb) as batch:
    for each in scan["Items"]:
        batch.delete_item(Key={"id": each["id"]})
print(dynamodb.scan(TableName=table_name, Select="COUNT")["Count"])
