"""Roles that are made with their data, or without: the data goes where the role goes, is forgotten with boto3's, and loaded again."""
import json

import boto3
from botocore.exceptions import ClientError

TRUST = json.dumps({"Version": "2012-10-17", "Statement": []})
READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess"


class Staff:
    def __init__(self, iam_resource):
        self.iam_resource = iam_resource
        self.role = None
        self.spare = None

    def run(self, role_name):
        self.role = self.hired(role_name)
        self.spare = self.role
        self.show()
        self.train()
        self.show()
        print(self.spare.path)
        print(self.role.path)
        self.dismiss()
        self.dismiss()

    def found(self, role_name):
        role = None
        try:
            perhaps = self.iam_resource.Role(role_name)
            perhaps.load()
            role = perhaps
            print("found", role.name)
        except ClientError as error:
            print(error.response["Error"]["Code"])
        return role

    def hired(self, role_name):
        role = self.found(role_name)
        if role is not None:
            return role
        role = self.iam_resource.create_role(RoleName=role_name, AssumeRolePolicyDocument=TRUST)
        if role_name.startswith("senior"):
            role.attach_policy(PolicyArn=READ_ONLY)
        return role

    def show(self):
        print(self.role.arn)

    def train(self):
        self.spare.attach_policy(PolicyArn=READ_ONLY)

    def dismiss(self):
        if self.role:
            for policy in self.role.attached_policies.all():
                policy.detach_role(RoleName=self.role.role_name)
            self.role.delete()
            self.role = None


for name in ("junior", "senior", "clerk"):
    Staff(boto3.resource("iam")).run(name)
