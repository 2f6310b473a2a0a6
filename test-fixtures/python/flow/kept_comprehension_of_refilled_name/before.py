"""What the elements are made from is filled anew before they are read: by the comprehension itself, by a function in it, or before a generator runs."""
import boto3

iam = boto3.resource("iam")


def walrus(names):
    for name in names:
        print([(p.policy_name, name := "other", p.policy_document) for p in iam.Role(name).policies.all()])


def closure(names):
    def forget():
        nonlocal name
        name = "other"

    for name in names:
        print([(p.policy_name, forget(), p.policy_document) for p in iam.Role(name).policies.all()])


def later(names):
    found = []
    for name in names:
        found.append(p.policy_document for p in iam.Role(name).policies.all())
    name = "other"
    return [list(each) for each in found]


def deferred(names):
    found = []
    for name in names:
        found.extend([lambda p=p: p.policy_document for p in iam.Role(name).policies.all()])
    name = "other"
    return [each() for each in found]


walrus(["reader", "writer"])
closure(["reader", "writer"])
print(later(["reader", "writer"]), deferred(["reader", "writer"]))
