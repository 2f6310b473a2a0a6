"""A role and a policy."""
import boto3

iam = boto3.client("iam")
iam.create_role(RoleName="reader", AssumeRolePolicyDocument="{}")
document = '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}'
iam.create_policy(PolicyName="ReadOnlyAccess", PolicyDocument=document)
