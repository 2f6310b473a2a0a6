"""Whether an object's data is there depends on the path taken: a variable holds it, or None."""
import os

import boto3

ec2 = boto3.resource("ec2")
s3 = boto3.resource("s3")
iam = boto3.resource("iam")


def all_again(fresh):
    for instance in ec2.instances.all():
        if fresh:
            instance.reload()
        print(instance.state["Name"])


def stopped(force):
    for instance in ec2.instances.all():
        print(instance.instance_type)
        if force:
            instance.stop()
        print(instance.state["Name"])


def until_done(volume):
    snapshot = volume.create_snapshot(Description="nightly")
    state = snapshot.state
    count = 0
    while state != "never" and count < 2:
        count += 1
        snapshot.reload()
        state = snapshot.state
    print(snapshot.description, snapshot.state == state)


def twice(obj, gone):
    for _ in range(2):
        print(obj.content_length)
    if gone:
        obj.delete()
    try:
        print(obj.content_type)
    except s3.meta.client.exceptions.ClientError as error:
        print(error.response["Error"]["Code"])


def role_named(name):
    try:
        role = iam.create_role(RoleName=name, AssumeRolePolicyDocument="{}")
        role.attach_policy(PolicyArn=policy_arn)
    except ValueError:
        print("no role")
        raise
    else:
        return role


def patient(name):
    role = role_named(name)
    length = None
    while length is None:
        try:
            length = len(role.arn)
        except ValueError:
            print("not yet")
    print(role.role_name, role.arn)


def shown(instance, times):
    for _ in range(times):
        if instance.state["Name"] == "terminated":
            break
        instance.reload()
    return instance.instance_type


def dropped_in_loop(name, times):
    volume = ec2.Volume(name)
    print(volume.size)
    for number in range(times):
        volume.create_tags(Tags=[{"Key": "number", "Value": str(number)}])
    print(volume.tags)
    print(volume.tags)


def attributes_of(queue_url, again):
    queue = boto3.resource("sqs").Queue(queue_url)
    for _ in range(2):
        if again:
            queue.reload()
        print(queue.attributes["DelaySeconds"])


policy_arn = os.environ["POLICY_ARN"]
all_again(True)
all_again(False)
until_done(ec2.Volume(os.environ["VOLUME"]))
twice(s3.Object("photos", "a.txt"), False)
twice(s3.Object("photos", "a.txt"), True)
patient("worker")
print(shown(ec2.Instance(os.environ["INSTANCE"]), 2))
print(shown(ec2.Instance(os.environ["INSTANCE"]), 0))
dropped_in_loop(os.environ["VOLUME"], 0)
dropped_in_loop(os.environ["VOLUME"], 2)
attributes_of(os.environ["QUEUE"], True)
attributes_of(os.environ["QUEUE"], False)
stopped(False)
stopped(True)
