import json

import boto3

counter = 0


def numbered(base):
    global counter
    counter += 1
    print("numbered", base, counter)
    return f"{base}-{counter}"


def account(iam):
    user_name = numbered("user")
    user = iam.create_user(UserName=user_name)["User"]
    print(user_name, user["Arn"])
    role_name = numbered("role")
    iam.create_role(
        RoleName=role_name,
        AssumeRolePolicyDocument=json.dumps(
            {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": user["Arn"]}, "Action": "sts:AssumeRole"}]}
        ),
    )
    print(f"Created {role_name}.")
    return user_name, iam, role_name


def group(iam):
    group_name_2 = numbered("group")
    iam.create_group(GroupName=group_name_2)
    return iam, group_name_2


def remove(iam_client, role_name):
    iam_client.delete_role(RoleName=role_name)


class Users:
    def __init__(self, iam):
        self.iam = iam
        self.last_name = None
        self._iam_client = None

    def add(self, name):
        new_user_name = f"added-{name}"
        self.iam.create_user(UserName=new_user_name)
        self._iam_client = self.iam
        self.last_name = new_user_name

    def remove(self):
        self._iam_client.delete_user(UserName=self.last_name)


iam = boto3.client("iam")
user_name, iam_client, role_name = account(iam)
iam_2, group_name = group(iam)
iam_2.add_user_to_group(GroupName=group_name, UserName=user_name)
remove(iam_client, role_name)
role_name_2 = numbered("other")
iam.create_role(RoleName=role_name_2, AssumeRolePolicyDocument="{}")
remove(iam, role_name_2)
users = Users(iam)
users.add("a")
users.add("b")
users.remove()
for each in ("x", "y"):
    made_name = f"{each}-{counter}"
    iam.create_group(GroupName=made_name)
    print(made_name)
    iam.delete_group(GroupName=made_name)
