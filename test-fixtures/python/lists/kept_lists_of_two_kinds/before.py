"""A function that is given lists of different kinds, one with no resources in it, or a list and a dict."""
import boto3

iam = boto3.resource("iam")


def names(things):
    return [thing.name for thing in things]


def paths(things):
    for thing in things:
        print(getattr(thing, "name", thing))


def sizes(things):
    return len(things), [each for each in things]


print(names([iam.Role("a"), iam.Role("b")]), names([iam.Group("c")]))
paths([iam.Role("d")])
paths(["e"])
print(sizes([iam.User("f")])[0], sizes({"g": iam.User("g")})[0])
