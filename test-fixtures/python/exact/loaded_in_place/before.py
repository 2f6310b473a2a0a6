"""The first attribute stands behind something with an effect: the call is made where it stands, and what it answers with is kept there."""
import json

import boto3

iam = boto3.resource("iam")


def noted(what):
    print("noting", what)
    return what


def trust(arn):
    return json.dumps({"Statement": [{"Effect": "Allow", "Principal": {"AWS": arn}, "Action": "sts:AssumeRole"}]})


def allowed(*resources):
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": resources}]})


def set_up():
    user = iam.create_user(UserName="ann")
    role = iam.create_role(RoleName="reader", AssumeRolePolicyDocument=trust(user.arn))
    role.attach_policy(PolicyArn=iam.create_policy(PolicyName="read", PolicyDocument=allowed("*")).arn)
    # A comment stays where it is.
    user.create_policy(PolicyName=noted("assume"), PolicyDocument=allowed(role.arn, role.arn + role.path))
    print(role.name, role.arn)
    return role


def describe(name):
    role = iam.Role(name)
    print(noted(name), f"{role.path} of {role.arn}")
    if noted(role.path) == "/" and role.arn:
        print(role.role_id[:4])
    return noted("max"), role.max_session_duration


def handled(name):
    role = iam.Role(name)
    try:
        print(noted(name), int(role.path))
    except ValueError:
        print(role.arn)


def compare(name, other):
    topic = boto3.resource("sns", region_name="us-east-1").Topic(name)
    if noted(other) != topic.attributes["TopicArn"]:
        return topic.attributes["Owner"]
    total = noted(1)
    total += noted(2) * int(topic.attributes["SubscriptionsConfirmed"])
    return total


made = set_up()
print(made.arn)
print(describe("reader"))
handled("reader")
arn = boto3.resource("sns", region_name="us-east-1").create_topic(Name="bells").arn
print(compare(arn, "x"), compare(arn, arn))
