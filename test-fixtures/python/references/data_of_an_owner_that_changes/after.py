import boto3

iam = boto3.client("iam")


def report(name):
    profile = iam.get_instance_profile(InstanceProfileName=name)["InstanceProfile"]
    before = profile["Roles"]
    iam.add_role_to_instance_profile(InstanceProfileName=name, RoleName="web-role")
    profile = iam.get_instance_profile(InstanceProfileName=name)["InstanceProfile"]
    after = profile["Roles"]
    print([role["RoleName"] for role in before], [role["Path"] for role in after])
    profile = iam.get_instance_profile(InstanceProfileName=name)["InstanceProfile"]
    if profile["Roles"] and len(before) < 1:
        print(profile["Roles"][0]["Path"])


report("empty")
