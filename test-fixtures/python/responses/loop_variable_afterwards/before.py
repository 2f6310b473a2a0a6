"""A loop variable is read, changed and written after its loop: what was changed is written."""
import boto3

table = boto3.resource("dynamodb").Table("orders")
table.put_item(Item={"customer": "c0", "at": 1, "tags": ["a"]})


def grow(tags):
    tags.append("b")


def last():
    for order in table.query(KeyConditionExpression="customer = :c", ExpressionAttributeValues={":c": "c0"})["Items"]:
        pass
    for turn in range(2):
        table.put_item(Item={"customer": "c9", "at": turn, "tags": order["tags"]})
        grow(order["tags"])


last()
print(table.get_item(Key={"customer": "c9", "at": 1})["Item"]["tags"])
