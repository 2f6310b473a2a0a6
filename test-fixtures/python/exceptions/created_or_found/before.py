"""A role that is made unless it exists: the call that makes it stays, and its data is what the call answers with, or loaded when it is read."""
import boto3

TRUST = '{"Version": "2012-10-17", "Statement": []}'
iam = boto3.resource("iam")


def ensure(name):
    try:
        role = iam.create_role(RoleName=name, AssumeRolePolicyDocument=TRUST)
        print("created")
    except iam.meta.client.exceptions.EntityAlreadyExistsException:
        role = iam.Role(name)
        print("exists")
    return role.arn


print(ensure("worker"), ensure("worker"))
