"""Wrong: conversely a collection without path has NO data: each attribute read is a call per item."""
import boto3

c = boto3.client("iam")
for pg in c.get_paginator("list_attached_role_policies").paginate(RoleName="r"):
    for p in pg["AttachedPolicies"]: print(p["PolicyArn"], p["PolicyName"])
