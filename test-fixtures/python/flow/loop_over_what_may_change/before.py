"""Elements belong to what was iterated over, whatever the body of the loop makes of it: a variable in front of the loop keeps it."""
import boto3


class Demo:
    def __init__(self, iam):
        self.iam = iam
        self.role = None

    def set_up(self, name):
        self.role = self.iam.create_role(RoleName=name, AssumeRolePolicyDocument="{}")
        for policy in ("read", "write"):
            document = '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}'
            self.role.attach_policy(PolicyArn=self.iam.create_policy(PolicyName=policy + name, PolicyDocument=document).arn)
            self.role.Policy(policy).put(PolicyDocument=document)

    def clean_up(self):
        if self.role is not None:
            for policy in self.role.attached_policies.all():
                self.role.detach_policy(PolicyArn=policy.arn)
                policy.delete()
                print("gone", policy.arn)
            for inline in self.role.policies.all():
                inline.delete()
                print("gone", inline.name, inline.role_name)
            self.role.delete()
            self.role = None


def names(iam, roles):
    role = iam.Role(roles[0])
    for policy in role.policies.all():
        role = iam.Role(roles[1])
        print(policy.role_name, policy.name, role.name)


iam = boto3.resource("iam")
demo = Demo(iam)
demo.set_up("reader")
demo.set_up("writer")
names(iam, ["reader", "writer"])
demo.clean_up()
demo.clean_up()
