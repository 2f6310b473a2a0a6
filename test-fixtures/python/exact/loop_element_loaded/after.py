"""The elements of this listing carry names only: an attribute loads them, and the listed identifier is still needed."""
import json

import boto3

iam = boto3.client("iam")
for page in iam.get_paginator("list_attached_role_policies").paginate(RoleName="worker"):
    for policy in page.get("AttachedPolicies", []):
        policy_data = iam.get_policy(PolicyArn=policy["PolicyArn"])["Policy"]
        if policy_data.get("PolicyName") == "reader":
            iam.detach_role_policy(RoleName="worker", PolicyArn=policy["PolicyArn"])
            iam.delete_policy(PolicyArn=policy["PolicyArn"])
print(json.dumps([p["PolicyArn"] for page in iam.get_paginator("list_attached_role_policies").paginate(RoleName="worker") for p in page.get("AttachedPolicies", [])]))
