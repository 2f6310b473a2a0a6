"""Create_* without a path carries nothing: first attribute is a describe call."""
import boto3

print(boto3.resource("ec2").create_security_group(GroupName="n", Description="d").group_name)
