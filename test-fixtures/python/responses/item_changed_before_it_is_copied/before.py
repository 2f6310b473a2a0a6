"""A batch writer keeps a reference to an item that is changed afterwards."""
import boto3

table = boto3.resource("dynamodb").Table("orders")
with table.batch_writer() as batch:
    for order in table.scan(Limit=2)["Items"]:
        batch.put_item(Item=order)
        order["customer"] = "late"
print(sorted({order["customer"] for order in table.scan()["Items"]}))
