import boto3

iam = boto3.resource("iam")


def report(name):
    profile = iam.InstanceProfile(name)
    before = profile.roles
    profile.add_role(RoleName="web-role")
    after = profile.roles
    print([role.name for role in before], [role.path for role in after])
    profile.load()
    if profile.roles and len(before) < 1:
        print(profile.roles[0].path)


report("empty")
