"""Roles that are made with their data, or without: the data goes where the role goes, is forgotten with boto3's, and loaded again."""
import json

import boto3
from botocore.exceptions import ClientError

TRUST = json.dumps({"Version": "2012-10-17", "Statement": []})
READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess"


class Staff:
    def __init__(self, iam_client):
        self.iam_client = iam_client
        self.role = None
        self.role_name = None
        self.iam = None
        self.spare = None
        self.spare_name = None
        self._iam_client = None

    def run(self, role_name):
        self.iam, self.role_name, self.role = self.hired(role_name)
        self._iam_client = self.iam
        self.spare_name = self.role_name
        self.spare = self.role
        self.show()
        self.train()
        self.show()
        if not self.spare:
            self.spare.update(self._iam_client.get_role(RoleName=self.spare_name)["Role"])
        print(self.spare["Path"])
        if not self.role:
            self.role.update(self.iam.get_role(RoleName=self.role_name)["Role"])
        print(self.role["Path"])
        self.dismiss()
        self.dismiss()

    def found(self, role_name):
        role = None
        role_resource_name = None
        iam = None
        try:
            perhaps = {}
            perhaps.update(self.iam_client.get_role(RoleName=role_name)["Role"])
            iam = self.iam_client
            role_resource_name = role_name
            role = perhaps
            print("found", role_resource_name)
        except ClientError as error:
            print(error.response["Error"]["Code"])
        return iam, role_resource_name, role

    def hired(self, role_name):
        iam, role_resource_name, role = self.found(role_name)
        if role_resource_name is not None:
            return iam, role_resource_name, role
        role = self.iam_client.create_role(RoleName=role_name, AssumeRolePolicyDocument=TRUST)["Role"]
        if role_name.startswith("senior"):
            self.iam_client.attach_role_policy(RoleName=role_name, PolicyArn=READ_ONLY)
            role.clear()
        return self.iam_client, role_name, role

    def show(self):
        if not self.role:
            self.role.update(self.iam.get_role(RoleName=self.role_name)["Role"])
        print(self.role["Arn"])

    def train(self):
        self._iam_client.attach_role_policy(RoleName=self.spare_name, PolicyArn=READ_ONLY)
        self.spare.clear()

    def dismiss(self):
        if self.role_name is not None:
            iam = self.iam
            for page in iam.get_paginator("list_attached_role_policies").paginate(RoleName=self.role_name):
                for policy in page.get("AttachedPolicies", []):
                    iam.detach_role_policy(PolicyArn=policy["PolicyArn"], RoleName=self.role_name)
            self.iam.delete_role(RoleName=self.role_name)
            self.role.clear()
            self.role = None
            self.role_name = None
            self.iam = None


for name in ("junior", "senior", "clerk"):
    Staff(boto3.client("iam")).run(name)
