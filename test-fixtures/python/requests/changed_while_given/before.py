"""Arguments that change what stands before them, as boto3 looks at values when it has all of them."""
import boto3

table = boto3.resource("dynamodb").Table("users")


def save(tags):
    table.put_item(Item={"id": "u1", "tags": tags, "last": tags.pop()})


def wait(tags):
    table.put_item(Item={"id": "u2", "tags": tags, "name": (yield)})


save(["a", "b"])
print(table.get_item(Key={"id": "u1"})["Item"])
tags = ["c"]
waiting = wait(tags)
next(waiting)
tags.append("d")
print(list(zip(waiting, "x")))
try:
    waiting = wait(tags)
    next(waiting)
    tags.append("e")
    waiting.send("Eva")
except StopIteration:
    print(table.get_item(Key={"id": "u2"})["Item"])
