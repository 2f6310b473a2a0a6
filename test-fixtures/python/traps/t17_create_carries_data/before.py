"""Create_* with a path carries the create response: no describe."""
import boto3

print(boto3.resource("iam").create_role(RoleName="r", AssumeRolePolicyDocument="{}").arn)
