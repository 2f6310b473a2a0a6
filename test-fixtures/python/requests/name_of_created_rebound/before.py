import boto3


def noted(text):
    print(text)
    return text


def twice(iam):
    user = iam.create_user(UserName=noted("first"))
    user = iam.create_user(UserName=noted("second"), Path=f"/{user.name}/")
    print(user.name, user.path)


def either(iam, new):
    if new:
        group = iam.create_group(GroupName=noted("made"))
    else:
        group = iam.Group("made")
    print(group.name)
    group.delete()


iam = boto3.resource("iam")
twice(iam)
either(iam, True)
iam.create_group(GroupName="made")
either(iam, False)
