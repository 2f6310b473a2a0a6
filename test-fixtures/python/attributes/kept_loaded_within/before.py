"""Data is read behind a call that comes first, in a part of the statement that need not be evaluated, or may be evaluated often."""
import boto3


def say(text):
    print(text)
    return text


def perhaps(iam, loud):
    user = iam.User("tester")
    if loud:
        user.load()
    print(say("one") == "two" or user.arn)
    print(user.path)


def often(iam, loud):
    user = iam.User("tester")
    if loud:
        user.load()
    print(say("often"), [user.arn for number in range(2)])


def unpacked(iam, loud):
    user = iam.User("tester")
    if loud:
        user.load()
    print(sep=say("-"), *[user.arn])


def main():
    iam = boto3.resource("iam")
    iam.create_user(UserName="tester")
    for loud in (True, False):
        perhaps(iam, loud)
        often(iam, loud)
        unpacked(iam, loud)


main()
