"""A role whose data goes where the role goes, or a mock of one; what is done to a mock leaves its attributes as they are."""
import json

import boto3

TRUST = json.dumps({"Version": "2012-10-17", "Statement": []})


class Deployer:
    def __init__(self, iam_resource):
        self.iam_resource = iam_resource

    def role(self, name):
        try:
            role = self.iam_resource.Role(name)
            role.load()
        except self.iam_resource.meta.client.exceptions.NoSuchEntityException:
            role = self.iam_resource.create_role(RoleName=name, AssumeRolePolicyDocument=TRUST)
            role.attach_policy(PolicyArn="arn:aws:iam::aws:policy/ReadOnlyAccess")
        return role

    def settings(self, role, name):
        return {"Role": role.arn, "Description": f"{name} for {role.name}"}


class Painter:
    def __init__(self, iam_resource):
        self.iam_resource = iam_resource

    def group(self, name, path):
        return self.iam_resource.create_group(GroupName=name, Path=path)

    def trusted(self, group, policy):
        group.attach_policy(PolicyArn=policy)
        return group.arn


def main():
    deployer = Deployer(boto3.resource("iam"))
    for _ in range(2):
        role = deployer.role("worker")
        print(deployer.settings(role, "job")["Role"].endswith(":role/worker"))
    painter = Painter(boto3.resource("iam"))
    group = painter.group("painters", "/blue/")
    print(painter.trusted(group, "arn:aws:iam::aws:policy/ReadOnlyAccess"))


if __name__ == "__main__":
    main()
