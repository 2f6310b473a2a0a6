"""Wrong: create_* with a path carries the create response: no describe."""
import boto3

c = boto3.client("iam")
c.create_role(RoleName="r", AssumeRolePolicyDocument="{}")
print(c.get_role(RoleName="r")["Role"]["Arn"])
