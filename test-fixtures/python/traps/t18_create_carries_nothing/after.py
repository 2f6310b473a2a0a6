"""Create_* without a path carries nothing: first attribute is a describe call."""
import boto3

print(boto3.client("ec2").describe_security_groups(GroupIds=[boto3.client("ec2").create_security_group(GroupName="n", Description="d")["GroupId"]])["SecurityGroups"][0].get("GroupName"))
