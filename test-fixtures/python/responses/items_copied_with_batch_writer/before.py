"""Whole items and items that a spread extends go to a batch writer."""
import boto3

table = boto3.resource("dynamodb").Table("orders")
with table.batch_writer() as batch:
    for order in table.scan(Limit=2)["Items"]:
        batch.put_item(Item={"customer": "copy", "at": order["at"], "total": order["total"]})
with table.batch_writer() as batch:
    for order in table.scan(Limit=2)["Items"]:
        batch.put_item(Item={**order, "customer": "spread"})
with table.batch_writer() as batch:
    for order in table.scan(Limit=2)["Items"]:
        batch.put_item(Item=order)
print(table.scan(Select="COUNT")["Count"])
