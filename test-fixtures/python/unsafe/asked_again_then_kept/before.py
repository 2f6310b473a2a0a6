"""The first read is repeated, so that it asks for itself; what the next one gets is kept for the last."""
import boto3


def policies(name, count):
    role = boto3.resource("iam").Role(name)
    paths = [role.path for _ in range(count)]
    return paths, role.arn, role.role_id


print(policies("app", 2))
