"""The elements of this listing carry names only: an attribute loads them, and the listed identifier is still needed."""
import json

import boto3

iam = boto3.resource("iam")
for policy in iam.Role("worker").attached_policies.all():
    if policy.policy_name == "reader":
        iam.Role("worker").detach_policy(PolicyArn=policy.arn)
        policy.delete()
print(json.dumps([p.arn for p in iam.Role("worker").attached_policies.all()]))
