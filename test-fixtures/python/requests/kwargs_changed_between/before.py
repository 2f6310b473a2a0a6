"""What a request holds changes between the place where it is written and the call: the call sends what it holds then."""
import boto3
from boto3.dynamodb.conditions import Attr

table = boto3.resource("dynamodb").Table("orders")


def put(order, tag):
    tags = ["first"]
    kwargs = {"Item": order}
    more = {"Item": {"customer": "c8", "at": 8, "tags": tags}}
    order["tag"] = tag
    tags.append(tag)
    table.put_item(**kwargs)
    table.put_item(**more)


def get(at):
    key = {"customer": "c1", "at": at}
    kwargs = {"Key": key}
    for at in (2, 3):
        print(table.get_item(**kwargs).get("Item"))
        key["at"] = at


def count(values):
    kwargs = {"FilterExpression": Attr("tags").eq(values)}
    while len(values) < 3:
        print(table.scan(**kwargs)["Count"])
        values.append("c")


put({"customer": "c9", "at": 9}, "late")
get(1)
count(["first"])
