"""A local that stays None when loading fails."""
import boto3
from botocore.exceptions import ClientError


def find(iam, name):
    role_name = None
    try:
        iam.get_role(RoleName=name)
        role_name = name
        print("found", role_name)
    except ClientError as error:
        print(error.response["Error"]["Code"])
    if role_name is None:
        print("no", name)
    else:
        iam.attach_role_policy(
            RoleName=role_name,
            PolicyArn="arn:aws:iam::123456789012:policy/ReadOnlyAccess",
        )
        print([policy["PolicyArn"] for page in iam.get_paginator("list_attached_role_policies").paginate(RoleName=role_name) for policy in page.get("AttachedPolicies", [])])


iam_client = boto3.client("iam")
find(iam_client, "missing")
find(iam_client, "reader")
