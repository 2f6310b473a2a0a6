"""A function that answers with a role or with None."""
import boto3
from botocore.exceptions import ClientError

iam = boto3.client("iam")


def get_role(name):
    try:
        iam.get_role(RoleName=name)
        return iam, name
    except ClientError:
        print("no role", name)
    return None, None


def get_user(name):
    if not name:
        return None
    return name


for wanted in ("reader", "writer"):
    iam_client, role_name = get_role(wanted)
    if role_name is not None:
        print(role_name, [policy["PolicyArn"] for page in iam_client.get_paginator("list_attached_role_policies").paginate(RoleName=role_name) for policy in page.get("AttachedPolicies", [])])
user_name = get_user("")
print("anonymous" if user_name is None else user_name)
user_name = get_user("reader")
if user_name is not None:
    print(user_name)
