import boto3

iam = boto3.client("iam")


def report(name):
    for role in iam.get_instance_profile(InstanceProfileName=name)["InstanceProfile"][
        "Roles"
    ]:
        print(role["Path"])
        role_data = iam.get_role(RoleName=role["RoleName"])["Role"]
        print(role["RoleName"], role_data.get("MaxSessionDuration"))


report("web")
