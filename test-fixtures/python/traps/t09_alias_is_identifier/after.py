"""Identifier alias is the identifier, not the returned data."""
import boto3

cloudformation = boto3.client("cloudformation")
s_name = "arn:x"
s = cloudformation.describe_stacks(StackName=s_name)["Stacks"][0]
print(s["StackStatus"], s_name)
