"""Requests that are spread into their calls, whose later parts change earlier ones; and a property that does."""
import boto3

table = boto3.resource("dynamodb").Table("users")


def last(tags):
    return tags.pop()


class Row:
    def __init__(self):
        self.tags = ["x", "y"]

    @property
    def taken(self):
        return self.tags.pop()


def one(tags):
    params = {"Item": {"id": "u1", "tags": tags, "last": last(tags)}}
    table.put_item(**params)


def two(tags):
    table.put_item(**{"Item": {"id": "u2", "tags": tags, "last": last(tags)}})


def three(tags):
    params = dict(Item={"id": "u3", "tags": tags}, ReturnValues=["NONE", last(tags)][0])
    table.put_item(**params)


def four(tags):
    params = {"Item": {"id": "u4", "tags": tags}}
    params["ReturnValues"] = ["NONE", last(tags)][0]
    table.put_item(**params)


def five(tags):
    item = {"id": "u5", "tags": tags, "last": last(tags)}
    table.put_item(Item=item)


def six(row):
    table.put_item(Item={"id": "u6", "tags": row.tags, "last": row.taken})


for n, save in enumerate([one, two, three, four, five], 1):
    save(["a", "b"])
    print(table.get_item(Key={"id": f"u{n}"})["Item"])
six(Row())
print(table.get_item(Key={"id": "u6"})["Item"])
