"""A local that stays None when loading fails."""
import boto3
from botocore.exceptions import ClientError


def find(iam, name):
    role = None
    try:
        candidate = iam.Role(name)
        candidate.load()
        role = candidate
        print("found", role.name)
    except ClientError as error:
        print(error.response["Error"]["Code"])
    if role is None:
        print("no", name)
    else:
        role.attach_policy(PolicyArn="arn:aws:iam::123456789012:policy/ReadOnlyAccess")
        print([policy.arn for policy in role.attached_policies.all()])


iam_resource = boto3.resource("iam")
find(iam_resource, "missing")
find(iam_resource, "reader")
