"""An exception while a variable is filled again leaves what it held, all parts of it."""
import boto3

PATHS = {"a": "/one/", "b": "/two/"}


def again(iam):
    group_name = "one"
    group = iam.create_group(GroupName="one", Path="/first/")["Group"]
    try:
        group = iam.create_group(GroupName="one")["Group"]
        group_name = "one"
    except iam.exceptions.EntityAlreadyExistsException:
        print("exists")
    try:
        group = iam.create_group(GroupName="other", Path=PATHS["c"])["Group"]
        group_name = "other"
    except KeyError:
        print("no path")
    print(group_name, group["Path"])


def over_regions():
    for region in ("us-east-1", "eu-west-1"):
        try:
            sqs, queue_url = boto3.client("sqs", region_name=region), PATHS["a" if region.startswith("us") else "z"]
        except KeyError:
            print("no queue")
        print(sqs.meta.region_name, queue_url)


def once(names):
    try:
        sns = boto3.client("sns", region_name=names[0])
        topic_arn = names[1]
    except IndexError:
        print("too short")
    else:
        print(sns.meta.region_name, topic_arn)


class Holder:
    def __init__(self, iam):
        self.iam = iam
        self.user = None
        self.user_name = None

    def make(self, name):
        self.user = self.iam.create_user(UserName=name)["User"]
        self.user_name = name

    def show(self):
        if self.user_name is not None:
            print(self.user_name, self.user["Path"])


iam = boto3.client("iam")
again(iam)
over_regions()
once(["us-east-1"])
once(["us-east-1", "arn:aws:sns:us-east-1:123456789012:x"])
holder = Holder(iam)
holder.make("first")
iam.create_user(UserName="second")
try:
    holder.make("second")
except iam.exceptions.EntityAlreadyExistsException:
    print("exists")
holder.show()
