"""The elements of a comprehension share what they are made from, which the function fills anew elsewhere: a comprehension runs in place."""
import boto3

iam = boto3.resource("iam")
POLICY = '{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}'


def documents(names):
    for name in names:
        iam.create_role(RoleName=name, AssumeRolePolicyDocument="{}")
        iam.RolePolicy(name, "inline").put(PolicyDocument=POLICY)
    found = {}
    for name in sorted(names):
        policies = {p.policy_name: p.policy_document for p in iam.Role(name).policies.all()}
        found[name] = policies, [p.role_name for p in iam.Role(name).policies.all() if p.policy_document]
    name = len(found)
    return name, found


print(documents(["writer", "reader"]))
