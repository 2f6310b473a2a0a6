"""A variable that holds an item or a dict of the program's own."""
import boto3

table = boto3.resource("dynamodb").Table("orders")


def order(at):
    response = table.get_item(Key={"customer": "c1", "at": at})
    if "Item" in response:
        item = response["Item"]
    else:
        item = {"customer": "c1", "at": at, "total": 0}
    return item["customer"], str(item["total"])


print(order(1), order(70))
