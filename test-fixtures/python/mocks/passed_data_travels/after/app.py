"""A role whose data goes where the role goes, or a mock of one; what is done to a mock leaves its attributes as they are."""
import json

import boto3

TRUST = json.dumps({"Version": "2012-10-17", "Statement": []})


class Deployer:
    def __init__(self, iam_client):
        self.iam_client = iam_client

    def role(self, name):
        try:
            role = {}
            role.update(self.iam_client.get_role(RoleName=name)["Role"])
        except self.iam_client.exceptions.NoSuchEntityException:
            role = self.iam_client.create_role(RoleName=name, AssumeRolePolicyDocument=TRUST)["Role"]
            self.iam_client.attach_role_policy(RoleName=name, PolicyArn="arn:aws:iam::aws:policy/ReadOnlyAccess")
            role.clear()
        return self.iam_client, name, role

    def settings(self, iam, role_name, role, name):
        if not role:
            role.update(iam.get_role(RoleName=role_name)["Role"])
        return {"Role": role["Arn"], "Description": f"{name} for {role_name}"}


class Painter:
    def __init__(self, iam_resource):
        self.iam_resource = iam_resource

    def group(self, name, path):
        return self.iam_resource.create_group(GroupName=name, Path=path)

    def trusted(self, group, policy):
        group.attach_policy(PolicyArn=policy)
        return group.arn


def main():
    deployer = Deployer(boto3.client("iam"))
    for _ in range(2):
        iam, role_name, role = deployer.role("worker")
        print(deployer.settings(iam, role_name, role, "job")["Role"].endswith(":role/worker"))
    painter = Painter(boto3.resource("iam"))
    group = painter.group("painters", "/blue/")
    print(painter.trusted(group, "arn:aws:iam::aws:policy/ReadOnlyAccess"))


if __name__ == "__main__":
    main()
