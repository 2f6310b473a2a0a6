"""A role that is made unless it exists: the call that makes it stays, and its data is what the call answers with, or loaded when it is read."""
import boto3

TRUST = '{"Version": "2012-10-17", "Statement": []}'
iam = boto3.client("iam")


def ensure(name):
    try:
        role = iam.create_role(RoleName=name, AssumeRolePolicyDocument=TRUST)["Role"]
        role_data = role
        print("created")
    except iam.exceptions.EntityAlreadyExistsException:
        role_data = None
        print("exists")
    if role_data is None:
        role_data = iam.get_role(RoleName=name)["Role"]
    return role_data["Arn"]


print(ensure("worker"), ensure("worker"))
