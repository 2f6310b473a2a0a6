"""Data that may have been loaded is read behind a call that has to come first: it is loaded there."""
import boto3

DOCUMENT = '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}'

def say(text):
    print(text)
    return text


def make(iam, name, policy_arn):
    iam.create_role(RoleName=name, AssumeRolePolicyDocument=DOCUMENT)
    iam.attach_role_policy(RoleName=name, PolicyArn=policy_arn)
    return iam, name


def retried(iam, policy_arn, times):
    iam_client, role_name = make(iam, "retried", policy_arn)
    role_data = None
    while times:
        times -= 1
        if role_data is None:
            role_data = iam_client.get_role(RoleName=role_name)["Role"]
        print(role_data["Arn"])
    print(say("behind"), (role_data := role_data or iam_client.get_role(RoleName=role_name)["Role"])["Arn"], role_data["Path"])
    iam_client.detach_role_policy(RoleName=role_name, PolicyArn=policy_arn)
    print(say("again"), iam_client.get_role(RoleName=role_name)["Role"]["Arn"])


def tested(iam, loud):
    user_name = "tester"
    user = None
    if loud:
        user = iam.get_user(UserName=user_name)["User"]
    if say("compared") == (user := user or iam.get_user(UserName=user_name)["User"])["Arn"]:
        print("never")
    return {"text": say("in a dict"), "arn": user["Arn"], "id": user["UserId"]}


def in_branch(iam, again):
    user_name = "tester"
    user = None
    if again:
        user = iam.get_user(UserName=user_name)["User"]
        print(user["Arn"])
    if not again:
        print("once")
    elif (user := user or iam.get_user(UserName=user_name)["User"]).get("Path"):
        print("known", user.get("Path"))


def main():
    iam = boto3.client("iam")
    iam.create_user(UserName="tester")
    policy_arn = iam.create_policy(PolicyName="reads", PolicyDocument=DOCUMENT)["Policy"]["Arn"]
    retried(iam, policy_arn, 0)
    iam.delete_role(RoleName="retried")
    retried(iam, policy_arn, 2)
    in_branch(iam, False)
    in_branch(iam, True)
    print(sorted(tested(iam, True)), sorted(tested(iam, False)))


main()
