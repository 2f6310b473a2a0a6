"""What is evaluated first need not stand first: the right side of an assignment, the condition of a comprehension."""
import boto3

iam = boto3.client("iam")
s3 = boto3.resource("s3")


def noted(what):
    print("noting", what)
    return what


def in_target(name):
    found = {}
    role = iam.get_role(RoleName=name)["Role"]
    found[noted("path"), role["Path"]] = role["Arn"]
    print(role["Arn"])


def in_element():
    return [photo.size for photo in s3.Bucket("photos").objects.all() if photo.get()["ContentLength"]]


iam.create_role(RoleName="reader", AssumeRolePolicyDocument="{}")
in_target("reader")
print(in_element())
