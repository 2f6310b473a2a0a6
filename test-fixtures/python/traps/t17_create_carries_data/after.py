"""Create_* with a path carries the create response: no describe."""
import boto3

print(boto3.client("iam").create_role(RoleName="r", AssumeRolePolicyDocument="{}")["Role"]["Arn"])
