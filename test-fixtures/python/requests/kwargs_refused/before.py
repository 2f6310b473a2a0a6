"""A value that boto3 refuses is refused by the call: not where the request is written, and not if the call is not made."""
import boto3
from boto3.dynamodb.conditions import Key

table = boto3.resource("dynamodb").Table("orders")


def get(at, really):
    kwargs = {"Key": {"customer": "c1", "at": at}}
    if really:
        return table.get_item(**kwargs).get("Item")
    return "not asked"


def careful(at):
    kwargs = {"Key": {"customer": "c1", "at": at}}
    try:
        return table.get_item(**kwargs).get("Item")
    except TypeError:
        return "refused"


def told(at):
    kwargs = {"Key": {"customer": "c1", "at": at}}
    print("asking")
    return table.get_item(**kwargs).get("Item")


def first(at):
    kwargs = {"KeyConditionExpression": Key("customer").eq("c1") & Key("at").gte(at), "Limit": 1}
    while True:
        page = table.query(**kwargs)
        if page["Items"] or "LastEvaluatedKey" not in page:
            return page["Items"][0]
        kwargs["ExclusiveStartKey"] = page["LastEvaluatedKey"]


print(get(1, True), get(1.5, False), careful(1), careful(1.5), told(1), first(2))
for call in (told, first):
    try:
        print(call(1.5))
    except TypeError as error:
        print(type(error).__name__)
