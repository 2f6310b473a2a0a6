"""An exception while a variable is filled again leaves what it held, all parts of it."""
import boto3

PATHS = {"a": "/one/", "b": "/two/"}


def again(iam):
    group = iam.create_group(GroupName="one", Path="/first/")
    try:
        group = iam.create_group(GroupName="one")
    except iam.meta.client.exceptions.EntityAlreadyExistsException:
        print("exists")
    try:
        group = iam.create_group(GroupName="other", Path=PATHS["c"])
    except KeyError:
        print("no path")
    print(group.name, group.path)


def over_regions():
    for region in ("us-east-1", "eu-west-1"):
        try:
            queue = boto3.resource("sqs", region_name=region).Queue(PATHS["a" if region.startswith("us") else "z"])
        except KeyError:
            print("no queue")
        print(queue.meta.client.meta.region_name, queue.url)


def once(names):
    try:
        topic = boto3.resource("sns", region_name=names[0]).Topic(names[1])
    except IndexError:
        print("too short")
    else:
        print(topic.meta.client.meta.region_name, topic.arn)


class Holder:
    def __init__(self, iam):
        self.iam = iam
        self.user = None

    def make(self, name):
        self.user = self.iam.create_user(UserName=name)

    def show(self):
        if self.user is not None:
            print(self.user.name, self.user.path)


iam = boto3.resource("iam")
again(iam)
over_regions()
once(["us-east-1"])
once(["us-east-1", "arn:aws:sns:us-east-1:123456789012:x"])
holder = Holder(iam)
holder.make("first")
iam.create_user(UserName="second")
try:
    holder.make("second")
except iam.meta.client.exceptions.EntityAlreadyExistsException:
    print("exists")
holder.show()
