"""Data that may have been loaded is read behind a call that has to come first: it is loaded there."""
import boto3

DOCUMENT = '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}'

def say(text):
    print(text)
    return text


def make(iam, name, policy_arn):
    role = iam.create_role(RoleName=name, AssumeRolePolicyDocument=DOCUMENT)
    role.attach_policy(PolicyArn=policy_arn)
    return role


def retried(iam, policy_arn, times):
    role = make(iam, "retried", policy_arn)
    while times:
        times -= 1
        print(role.arn)
    print(say("behind"), role.arn, role.path)
    role.detach_policy(PolicyArn=policy_arn)
    print(say("again"), role.arn)


def tested(iam, loud):
    user = iam.User("tester")
    if loud:
        user.load()
    if say("compared") == user.arn:
        print("never")
    return {"text": say("in a dict"), "arn": user.arn, "id": user.user_id}


def in_branch(iam, again):
    user = iam.User("tester")
    if again:
        print(user.arn)
    if not again:
        print("once")
    elif user.path:
        print("known", user.path)


def main():
    iam = boto3.resource("iam")
    iam.create_user(UserName="tester")
    policy = iam.create_policy(PolicyName="reads", PolicyDocument=DOCUMENT)
    retried(iam, policy.arn, 0)
    iam.Role("retried").delete()
    retried(iam, policy.arn, 2)
    in_branch(iam, False)
    in_branch(iam, True)
    print(sorted(tested(iam, True)), sorted(tested(iam, False)))


main()
