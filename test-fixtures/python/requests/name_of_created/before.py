import json

import boto3

counter = 0


def numbered(base):
    global counter
    counter += 1
    print("numbered", base, counter)
    return f"{base}-{counter}"


def account(iam):
    user = iam.create_user(UserName=numbered("user"))
    print(user.name, user.arn)
    role = iam.create_role(
        RoleName=numbered("role"),
        AssumeRolePolicyDocument=json.dumps(
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": user.arn}, "Action": "sts:AssumeRole"}]}
        ),
    )
    print(f"Created {role.name}.")
    return user, role


def group(iam):
    return iam.create_group(GroupName=numbered("group"))


def remove(role):
    role.delete()


class Users:
    def __init__(self, iam):
        self.iam = iam
        self.last = None

    def add(self, name):
        self.last = self.iam.create_user(UserName=f"added-{name}")

    def remove(self):
        self.last.delete()


iam = boto3.resource("iam")
user, role = account(iam)
group(iam).add_user(UserName=user.name)
remove(role)
remove(iam.create_role(RoleName=numbered("other"), AssumeRolePolicyDocument="{}"))
users = Users(iam)
users.add("a")
users.add("b")
users.remove()
for each in ("x", "y"):
    made = iam.create_group(GroupName=f"{each}-{counter}")
    print(made.name)
    made.delete()
