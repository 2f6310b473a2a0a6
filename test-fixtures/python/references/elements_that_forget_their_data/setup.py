import boto3

iam = boto3.client("iam")
iam.create_instance_profile(InstanceProfileName="web")
iam.create_role(RoleName="web-role", AssumeRolePolicyDocument="{}", Description="for the web")
iam.add_role_to_instance_profile(InstanceProfileName="web", RoleName="web-role")
iam.create_instance_profile(InstanceProfileName="empty")
