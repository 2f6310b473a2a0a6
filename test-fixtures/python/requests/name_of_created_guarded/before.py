import contextlib

import boto3

names = iter(["one", "one", "two", "three", "three", "four"])


def following(iam):
    user = None
    for _ in range(3):
        try:
            user = iam.create_user(UserName=next(names))
        except iam.meta.client.exceptions.EntityAlreadyExistsException:
            print("exists")
        print("now", user.name if user is not None else "nobody")
    return user


def suppressed(iam):
    group = iam.create_group(GroupName=next(names))
    with contextlib.suppress(Exception):
        group = iam.create_group(GroupName=next(names))
    print(group.name)


def seen_by_function(iam):
    def report():
        print("last", user.name)

    user = iam.create_user(UserName="-".join(["a", "b"]))
    report()
    try:
        renew(iam)
    except iam.meta.client.exceptions.EntityAlreadyExistsException:
        report()


def renew(iam):
    global latest
    latest = iam.create_user(UserName="-".join(["a", "b"]))


iam = boto3.resource("iam")
latest = iam.User("none")
following(iam)
suppressed(iam)
seen_by_function(iam)
print(latest.name)
