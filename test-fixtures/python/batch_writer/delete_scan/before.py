"""Deletes all items that a scan finds."""
import boto3

table = boto3.resource("dynamodb").Table("users")
scan = table.scan(ProjectionExpression="id")
with table.batch_writer() as batch:
    for each in scan["Items"]:
        batch.delete_item(Key={"id": each["id"]})
print(table.scan(Select="COUNT")["Count"])
