"""What is sent into a generator becomes part of a request, and parentheses that the program needs for it do not stay around types."""
import boto3

table = boto3.resource("dynamodb").Table("users")


def names():
    found = None
    while True:
        found = table.get_item(Key={"id": (yield found)})["Item"]["name"]


def saved():
    table.put_item(Item={"id": (key := "w1"), "name": ("Dee " "Dee"), "tags": [(yield), ("last")]})
    yield key
    table.put_item(
        Item={
            "id": (
                # the next one
                "w2"
            ),
            "name": (
                "Eva"
            ),
        }
    )


def taken(keys):
    return table.get_item(Key={"id": (yield from keys)})


def given():
    yield "u1"
    return "u2"


finder = names()
next(finder)
print(finder.send("u1"), finder.send("u2"))
try:
    finder.throw(KeyError("no more"))
except KeyError as error:
    print(repr(error))
saving = saved()
next(saving)
print(saving.send("first"), list(saving))
for key in ("w1", "w2"):
    print(table.get_item(Key={"id": key})["Item"])
taking = taken(given())
print(next(taking))
try:
    next(taking)
except StopIteration as end:
    print(end.value["Item"]["name"])
