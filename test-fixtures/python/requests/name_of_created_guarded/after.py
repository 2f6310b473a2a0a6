import contextlib

import boto3

names = iter(["one", "one", "two", "three", "three", "four"])


def following(iam):
    user_name = None
    for _ in range(3):
        try:
            new_user_name = next(names)
            iam.create_user(UserName=new_user_name)
            user_name = new_user_name
        except iam.exceptions.EntityAlreadyExistsException:
            print("exists")
        print("now", user_name if user_name is not None else "nobody")
    return None


def suppressed(iam):
    group_name = next(names)
    iam.create_group(GroupName=group_name)
    with contextlib.suppress(Exception):
        new_group_name = next(names)
        iam.create_group(GroupName=new_group_name)
        group_name = new_group_name
    print(group_name)


def seen_by_function(iam):
    def report():
        print("last", user_name)

    new_user_name = "-".join(["a", "b"])
    iam.create_user(UserName=new_user_name)
    user_name = new_user_name
    report()
    try:
        renew(iam)
    except iam.exceptions.EntityAlreadyExistsException:
        report()


def renew(iam):
    global latest_name
    new_user_name = "-".join(["a", "b"])
    iam.create_user(UserName=new_user_name)
    latest_name = new_user_name


iam = boto3.client("iam")
latest_name = "none"
following(iam)
suppressed(iam)
seen_by_function(iam)
print(latest_name)
