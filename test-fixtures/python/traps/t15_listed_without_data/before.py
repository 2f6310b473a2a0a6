"""Conversely a collection without path has NO data: each attribute read is a call per item."""
import boto3

for p in boto3.resource("iam").Role("r").attached_policies.all(): print(p.arn, p.policy_name)
