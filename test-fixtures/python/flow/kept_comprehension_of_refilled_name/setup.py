"""Two roles with a policy each."""
import boto3

iam = boto3.client("iam")
POLICY = '{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "*", "Resource": "*"}}'
for name in ("reader", "writer"):
    iam.create_role(RoleName=name, AssumeRolePolicyDocument="{}")
    iam.put_role_policy(RoleName=name, PolicyName="inline", PolicyDocument=POLICY)
