import boto3

iam = boto3.resource("iam")


def report(name):
    for role in iam.InstanceProfile(name).roles:
        print(role.path)
        role.reload()
        print(role.name, role.max_session_duration)


report("web")
