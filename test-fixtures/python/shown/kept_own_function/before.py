"""Functions that do more with what they are given than show it keep the resource: they look at it or are not alone."""
import boto3

KEPT = []


def add(message):
    print("* " + str(message), len(locals()["message"].name))


def fill(message):
    print("{m.name}".format(m=message))


def twice(function):
    def inner(message):
        function(message.name)
    return inner


@twice
def decorated(message):
    print(message)


def one(message):
    print("one", message)


def other(message):
    print("other", message.name)


def joined(*messages):
    print(*messages)


def rebound(message):
    if not isinstance(message, str):
        message = message.name
    print(message)


b2 = boto3.resource("s3").Bucket("photos")
add(b2)
b3 = boto3.resource("s3").Bucket("photos")
fill(b3)
b4 = boto3.resource("s3").Bucket("photos")
decorated(b4)
b5 = boto3.resource("s3").Bucket("photos")
(one if len(KEPT) > 1 else other)(b5)
b6 = boto3.resource("s3").Bucket("photos")
joined(b6, "x")
b7 = boto3.resource("s3").Bucket("photos")
rebound(b7)
