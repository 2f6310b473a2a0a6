"""A role with a policy."""
import json

import boto3

iam = boto3.client("iam")
iam.create_role(RoleName="worker", AssumeRolePolicyDocument="{}")
document = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]})
for name in ("reader", "writer"):
    arn = iam.create_policy(PolicyName=name, PolicyDocument=document)["Policy"]["Arn"]
    iam.attach_role_policy(RoleName="worker", PolicyArn=arn)
