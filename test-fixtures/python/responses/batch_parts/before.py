"""batch_get_item by table, and batch_write_item until nothing is left."""
import boto3

dynamodb = boto3.resource("dynamodb")
response = dynamodb.batch_get_item(RequestItems={"orders": {"Keys": [{"customer": "c1", "at": 1}, {"customer": "c1", "at": 2}]}})
for order in response["Responses"]["orders"]:
    print(order["customer"])
print(sorted(str(order["total"]) for order in response["Responses"].get("orders", [])))
for name, orders in response["Responses"].items():
    print(name, len(orders))
written = dynamodb.batch_write_item(RequestItems={"orders": [{"PutRequest": {"Item": {"customer": "b", "at": 1}}}]})
print(written["UnprocessedItems"], len(written["UnprocessedItems"]))
