"""Wrong: create_* without a path carries nothing: first attribute is a describe call."""
import boto3

boto3.client("ec2").create_security_group(GroupName="n", Description="d")
print("n")
