import boto3


def noted(text):
    print(text)
    return text


def twice(iam):
    user_name = noted("first")
    iam.create_user(UserName=user_name)
    new_user_name = noted("second")
    user_name, user = new_user_name, iam.create_user(UserName=new_user_name, Path=f"/{user_name}/")["User"]
    print(user_name, user["Path"])


def either(iam, new):
    if new:
        group_name = noted("made")
        iam.create_group(GroupName=group_name)
    else:
        group_name = "made"
    print(group_name)
    iam.delete_group(GroupName=group_name)


iam = boto3.client("iam")
twice(iam)
either(iam, True)
iam.create_group(GroupName="made")
either(iam, False)
