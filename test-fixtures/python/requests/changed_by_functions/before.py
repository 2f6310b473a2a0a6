"""Functions of the program that change what stands before them: boto3 looks at values when it has all of them."""
import asyncio

import boto3
from boto3.dynamodb.conditions import Attr

table = boto3.resource("dynamodb").Table("users")
seen = ["first"]


def note(name):
    seen.append(name)
    return name


def last(tags):
    return tags.pop()


class Basket:
    def __init__(self):
        self.parts = {"a": [1]}

    def add(self, part):
        self.parts[part] = [len(self.parts)]
        return part

    def save(self):
        table.put_item(Item={"id": "u2", "parts": self.parts, "added": self.add("b")})


def by_argument(tags):
    table.put_item(Item={"id": "u1", "tags": tags, "last": last(tags)})


def by_module(name):
    table.put_item(
        Item={
            "id": "u3",
            "seen": seen,
            "name": note(name),
        }
    )


def by_other_argument(tags):
    table.put_item(Item={"id": "u4", "tags": tags}, ConditionExpression=Attr("name").ne(last(tags)))


def in_values(tags):
    table.update_item(
        Key={"id": "u1"},
        UpdateExpression="SET tags = :tags, #n = :name",
        ExpressionAttributeNames={"#n": "name"},
        ExpressionAttributeValues={":tags": tags, ":name": last(tags)},
    )


def in_condition(tags):
    table.put_item(Item={"id": "u5"}, ConditionExpression=Attr("tags").ne(tags) & Attr("name").ne(last(tags)))


def by_alias(row):
    tags = row["tags"]
    table.put_item(Item={"id": "u6", "row": row, "last": tags.pop()})


def by_callback(tags, names):
    table.put_item(Item={"id": "u7", "seen": seen, "names": list(map(note, names)), "nested": {"tags": tags, "all": [last(tags), last(tags)]}})


async def later(tags):
    await asyncio.sleep(0)
    tags.append("later")
    return "x"


async def by_coroutine(tags):
    table.put_item(Item={"id": "u8", "tags": tags, "name": await later(tags)})


def by_unknown(make, tags):
    table.put_item(Item={"id": "u9", "tags": tags, "name": make()})


by_argument(["a", "b"])
Basket().save()
by_module("Ann")
by_other_argument(["a", "b"])
in_values(["c", "d", "e"])
in_condition(["f", "g"])
by_alias({"tags": ["h", "i"]})
by_callback(["j", "k", "l"], ["Bob", "Cid"])
asyncio.run(by_coroutine(["m"]))
tags = ["n", "o"]
by_unknown(tags.pop, tags)
for number in range(1, 10):
    print(table.get_item(Key={"id": f"u{number}"})["Item"])
