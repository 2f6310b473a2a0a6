"""Behind its loop, and in code that runs later, the loop's variable may be an element of an earlier run: kept."""
import boto3


def last(iam, names):
    for name in names:
        role = iam.Role(name)
        for policy in role.policies.all():
            print(policy.name)
        print(policy.role_name)


def later(iam, names):
    waiting = []
    for name in names:
        role = iam.Role(name)
        for policy in role.policies.all():
            role = None
            waiting.append(lambda: policy.role_name)
    return [each() for each in waiting]


iam = boto3.resource("iam")
for name in ("reader", "writer"):
    iam.create_role(RoleName=name, AssumeRolePolicyDocument="{}")
document = '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}'
iam.RolePolicy("reader", "read").put(PolicyDocument=document)
last(iam, ["reader", "writer"])
print(later(iam, ["reader", "writer"]))
