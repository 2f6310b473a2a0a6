"""A function that answers with a role or with None."""
import boto3
from botocore.exceptions import ClientError

iam = boto3.resource("iam")


def get_role(name):
    try:
        role = iam.Role(name)
        role.load()
        return role
    except ClientError:
        print("no role", name)


def get_user(name):
    if not name:
        return None
    return iam.User(name)


for wanted in ("reader", "writer"):
    role = get_role(wanted)
    if role is not None:
        print(role.name, [policy.arn for policy in role.attached_policies.all()])
user = get_user("")
print("anonymous" if user is None else user.name)
user = get_user("reader")
if user:
    print(user.name)
