"""boto3 never sees an entry that a later one replaces, so that one may be of a type which it refuses."""
from decimal import Decimal

import boto3

table = boto3.resource("dynamodb").Table("users")


def save(record, price, name):
    table.put_item(Item={**record, "price": Decimal(price)})
    table.put_item(Item={"id": "b", "name": name, "price": 0.5, **record, "price": 1})
    table.put_item(Item={"id": "c", "name": name, "inner": {"a": name, name: 1}})
    table.put_item(Item={"price": price, **{"id": "d", "price": 2}})


def copy(key):
    item = table.get_item(Key={"id": key})["Item"]
    table.put_item(Item={**item, "id": "e", "age": 1})
    table.put_item(Item={"age": 0.5, **item})
    table.put_item(Item={"id": "f", "seen": None, **item})


save({"id": "a", "price": 0.5}, "1.5", "n")
copy("u1")
try:
    save({"id": "a", "other": 0.5}, "1.5", "n")
except TypeError as error:
    print(error)
for item in sorted(table.scan()["Items"], key=lambda each: each["id"]):
    print(sorted(item.items(), key=str))
