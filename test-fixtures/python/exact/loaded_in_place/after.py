"""The first attribute stands behind something with an effect: the call is made where it stands, and what it answers with is kept there."""
import json

import boto3

iam = boto3.client("iam")


def noted(what):
    print("noting", what)
    return what


def trust(arn):
    return json.dumps({"Statement": [{"Effect": "Allow", "Principal": {"AWS": arn}, "Action": "sts:AssumeRole"}]})


def allowed(*resources):
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": resources}]})


def set_up():
    user_name = "ann"
    user = iam.create_user(UserName="ann")["User"]
    iam.create_role(RoleName="reader", AssumeRolePolicyDocument=trust(user["Arn"]))
    role_name = "reader"
    iam.attach_role_policy(
        RoleName=role_name,
        PolicyArn=iam.create_policy(PolicyName="read", PolicyDocument=allowed("*"))["Policy"]["Arn"],
    )
    # A comment stays where it is.
    iam.put_user_policy(
        UserName=user_name,
        PolicyName=noted("assume"),
        PolicyDocument=allowed((role_data := iam.get_role(RoleName=role_name)["Role"])["Arn"], role_data["Arn"] + role_data["Path"]),
    )
    print(role_name, role_data["Arn"])
    return role_data


def describe(name):
    print(noted(name), f"{(role := iam.get_role(RoleName=name)['Role'])['Path']} of {role['Arn']}")
    if noted(role["Path"]) == "/" and role["Arn"]:
        print(role["RoleId"][:4])
    return noted("max"), role.get("MaxSessionDuration")


def handled(name):
    role = None
    try:
        print(noted(name), int((role := iam.get_role(RoleName=name)["Role"])["Path"]))
    except ValueError:
        if role is None:
            role = iam.get_role(RoleName=name)["Role"]
        print(role["Arn"])


def compare(name, other):
    sns = boto3.client("sns", region_name="us-east-1")
    if noted(other) != (topic_attributes := sns.get_topic_attributes(TopicArn=name).get("Attributes"))["TopicArn"]:
        return topic_attributes["Owner"]
    total = noted(1)
    total += noted(2) * int(topic_attributes["SubscriptionsConfirmed"])
    return total


made = set_up()
print(made["Arn"])
print(describe("reader"))
handled("reader")
arn = boto3.client("sns", region_name="us-east-1").create_topic(Name="bells")["TopicArn"]
print(compare(arn, "x"), compare(arn, arn))
