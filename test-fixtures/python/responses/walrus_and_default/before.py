"""A walrus, a default of get and a value that may be missing."""
import boto3

table = boto3.resource("dynamodb").Table("orders")


def total(at):
    if item := table.get_item(Key={"customer": "c1", "at": at}).get("Item"):
        return str(item["total"])
    return None


def status(at):
    response = table.get_item(Key={"customer": "c1", "at": at})
    item = response.get("Item", {})
    return item.get("status", "none"), item.get("nothing")


def first(customer):
    response = table.get_item(Key={"customer": customer, "at": 0})
    item = response.get("Item")
    if item is None:
        return "nobody"
    return f"{item['customer']} {item['total']}"


print(total(1), total(99), status(1), status(99), first("c1"), first("c9"))
