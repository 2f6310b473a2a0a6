"""Conversely a collection without path has NO data: each attribute read is a call per item."""
import boto3

iam = boto3.client("iam")
for page in iam.get_paginator("list_attached_role_policies").paginate(RoleName="r"):
    for p in page.get("AttachedPolicies", []):
        print(p["PolicyArn"], iam.get_policy(PolicyArn=p["PolicyArn"])["Policy"].get("PolicyName"))
