"""Identifier alias is the identifier, not the returned data."""
import boto3

s = boto3.resource("cloudformation").Stack("arn:x")
print(s.stack_status, s.stack_name)
