"""Whether the attribute is evaluated at all, and what comes before it, differs from what the text shows: kept."""
import boto3

iam = boto3.resource("iam")


def noted(what):
    print("noting", what)
    return what


def in_message(name):
    role = iam.Role(name)
    assert noted(name), role.path
    print(role.arn)


def unpacked_late(name):
    role = iam.Role(name)
    print(noted(name), sorted(key=len if role.path else None, *[[role.arn]]))


def perhaps(name, flag):
    role = iam.Role(name)
    print(noted(name), flag and role.path)
    print(role.arn)


iam.create_role(RoleName="reader", AssumeRolePolicyDocument="{}")
in_message("reader")
unpacked_late("reader")
perhaps("reader", False)
