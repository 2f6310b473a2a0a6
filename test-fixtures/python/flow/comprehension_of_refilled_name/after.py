"""The elements of a comprehension share what they are made from, which the function fills anew elsewhere: a comprehension runs in place."""
import boto3

iam = boto3.client("iam")
POLICY = '{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}'


def documents(names):
    for name in names:
        iam.create_role(RoleName=name, AssumeRolePolicyDocument="{}")
        iam.put_role_policy(RoleName=name, PolicyName="inline", PolicyDocument=POLICY)
    found = {}
    for name in sorted(names):
        policies = {p_name: iam.get_role_policy(RoleName=name, PolicyName=p_name).get("PolicyDocument") for page in iam.get_paginator("list_role_policies").paginate(RoleName=name) for p_name in page.get("PolicyNames", [])}
        found[name] = policies, [name for page in iam.get_paginator("list_role_policies").paginate(RoleName=name) for p_name in page.get("PolicyNames", []) if iam.get_role_policy(RoleName=name, PolicyName=p_name).get("PolicyDocument")]
    name = len(found)
    return name, found


print(documents(["writer", "reader"]))
