"""What changes an earlier value of a request without naming it: subclasses, closures, lambdas, loops, defaults, and what lists choose from."""
import heapq
import random

import boto3
from boto3.dynamodb.conditions import Attr, Key

table = boto3.resource("dynamodb").Table("users")
CACHE = {"a": [1]}


def cached(key):
    return CACHE[key]


def grow(key):
    found = CACHE[key]
    found.append(2)
    return len(found)


def grow_all():
    for each in CACHE.values():
        each.append(3)
    return 1


def grow_default(key, cache=CACHE):
    cache.setdefault(key, []).append(4)
    return 1


def named(names):
    names += ["x"]
    return "n"


class Label:
    def text(self):
        return "base"


class Growing(Label):
    def text(self):
        CACHE["a"].append(9)
        return "child"


def by_subclass(label: Label):
    table.put_item(Item={"id": "u1", "a": cached("a"), "label": label.text()})


def by_callee():
    table.put_item(Item={"id": "u2", "a": cached("a"), "n": grow("a")})


def by_loop():
    table.put_item(Item={"id": "u3", "a": CACHE["a"], "n": grow_all()})


def by_default(names):
    table.put_item(Item={"id": "u4", "a": CACHE, "n": grow_default("a"), "names": names, "z": named(names)})


def by_choice(rows):
    table.put_item(Item={"id": "u5", "a": random.choice(rows), "n": rows[0].pop()})


def by_comprehension(tags):
    table.put_item(Item={"id": "u6", "a": tags, "n": [tags.append(x) for x in "ab"][0]})


def by_lambda(tags):
    table.put_item(Item={"id": "u7", "tags": tags, "n": (lambda: tags.pop())()})


def by_closure(tags):
    def pop():
        return tags.pop()

    table.put_item(Item={"id": "u8", "tags": tags, "n": pop(), "f": f"{pop()}"})


def by_walrus(tags):
    table.put_item(Item={"id": "u9", "tags": tags or [], "x": (n := named(tags)), "y": n})


def by_comparison(tags):
    table.put_item(Item={"id": "u10", "tags": [tags, 1], "n": tags.pop()}, Expected={"n": {"Value": tags.pop(), "Exists": True}})


def by_filter(tags):
    return table.query(KeyConditionExpression=Key("id").eq("u6"), FilterExpression=Attr("a").eq(tags) | Attr("n").eq(named(tags)))["Items"]


def by_library(row):
    heap = row["heap"]
    table.put_item(Item={"id": "u11", "row": row, "first": heapq.heappop(heap), "all": [heapq.heappop(heap), heap]})


by_library({"heap": [1, 2, 3]})
by_subclass(Growing())
by_callee()
by_loop()
by_default(["m"])
by_choice([[1, 2]])
by_comprehension(["t"])
by_lambda(["u", "v"])
by_closure(["w", "x", "y"])
by_walrus(["z"])
try:
    by_comparison([1, 2, 3])
except table.meta.client.exceptions.ConditionalCheckFailedException as error:
    print(type(error).__name__)
print(by_filter(["t", "a", "b"]))
for number in range(1, 12):
    print(table.get_item(Key={"id": f"u{number}"}).get("Item"))
