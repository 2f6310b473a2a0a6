"""Elements belong to what was iterated over, whatever the body of the loop makes of it: a variable in front of the loop keeps it."""
import boto3


class Demo:
    def __init__(self, iam):
        self.iam = iam
        self._role_name = None

    def set_up(self, name):
        self.iam.create_role(RoleName=name, AssumeRolePolicyDocument="{}")
        self._role_name = name
        for policy in ("read", "write"):
            document = '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}'
            self.iam.attach_role_policy(
                RoleName=self._role_name,
                PolicyArn=self.iam.create_policy(PolicyName=policy + name, PolicyDocument=document)["Policy"]["Arn"],
            )
            self.iam.put_role_policy(RoleName=self._role_name, PolicyName=policy, PolicyDocument=document)

    def clean_up(self):
        if self._role_name is not None:
            for page in self.iam.get_paginator("list_attached_role_policies").paginate(RoleName=self._role_name):
                for policy in page.get("AttachedPolicies", []):
                    self.iam.detach_role_policy(RoleName=self._role_name, PolicyArn=policy["PolicyArn"])
                    self.iam.delete_policy(PolicyArn=policy["PolicyArn"])
                    print("gone", policy["PolicyArn"])
            role_name = self._role_name
            for page in self.iam.get_paginator("list_role_policies").paginate(RoleName=role_name):
                for inline_name in page.get("PolicyNames", []):
                    self.iam.delete_role_policy(RoleName=role_name, PolicyName=inline_name)
                    print("gone", inline_name, role_name)
            self.iam.delete_role(RoleName=self._role_name)
            self._role_name = None


def names(iam, roles):
    role_name = roles[0]
    role_name_2 = role_name
    for page in iam.get_paginator("list_role_policies").paginate(RoleName=role_name_2):
        for policy_name in page.get("PolicyNames", []):
            role_name = roles[1]
            print(role_name_2, policy_name, role_name)


iam = boto3.client("iam")
demo = Demo(iam)
demo.set_up("reader")
demo.set_up("writer")
names(iam, ["reader", "writer"])
demo.clean_up()
demo.clean_up()
