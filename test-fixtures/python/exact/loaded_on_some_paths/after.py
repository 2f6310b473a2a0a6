"""Whether an object's data is there depends on the path taken: a variable holds it, or None."""
import os

import boto3

ec2 = boto3.client("ec2")
s3 = boto3.client("s3")
iam = boto3.client("iam")


def all_again(fresh):
    for page in ec2.get_paginator("describe_instances").paginate():
        for reservation in page.get("Reservations", []):
            for instance in reservation.get("Instances", []):
                instance_data = instance
                if fresh:
                    instance_data = ec2.describe_instances(InstanceIds=[instance["InstanceId"]])["Reservations"][0]["Instances"][0]
                print(instance_data["State"]["Name"])


def stopped(force):
    for page in ec2.get_paginator("describe_instances").paginate():
        for reservation in page.get("Reservations", []):
            for instance in reservation.get("Instances", []):
                instance_data = instance
                print(instance["InstanceType"])
                if force:
                    ec2.stop_instances(InstanceIds=[instance["InstanceId"]])
                    instance_data = None
                if instance_data is None:
                    instance_data = ec2.describe_instances(InstanceIds=[instance["InstanceId"]])["Reservations"][0]["Instances"][0]
                print(instance_data["State"]["Name"])


def until_done(ec2_client, volume_id):
    snapshot = ec2_client.create_snapshot(VolumeId=volume_id, Description="nightly")
    snapshot_data = snapshot
    state = snapshot.get("State")
    count = 0
    while state != "never" and count < 2:
        count += 1
        snapshot_data = ec2_client.describe_snapshots(SnapshotIds=[snapshot["SnapshotId"]])["Snapshots"][0]
        state = snapshot_data.get("State")
    print(snapshot_data.get("Description"), snapshot_data.get("State") == state)


def twice(s3_client, bucket_name, obj_key, gone):
    obj = None
    for _ in range(2):
        if obj is None:
            obj = s3_client.head_object(Bucket=bucket_name, Key=obj_key)
        print(obj["ContentLength"])
    if gone:
        s3_client.delete_object(Bucket=bucket_name, Key=obj_key)
        obj = None
    try:
        if obj is None:
            obj = s3_client.head_object(Bucket=bucket_name, Key=obj_key)
        print(obj["ContentType"])
    except s3.exceptions.ClientError as error:
        print(error.response["Error"]["Code"])


def role_named(name):
    try:
        iam.create_role(RoleName=name, AssumeRolePolicyDocument="{}")
        iam.attach_role_policy(RoleName=name, PolicyArn=policy_arn)
    except ValueError:
        print("no role")
        raise
    else:
        return name


def patient(name):
    role_name = role_named(name)
    role_data = None
    length = None
    while length is None:
        try:
            if role_data is None:
                role_data = iam.get_role(RoleName=role_name)["Role"]
            length = len(role_data["Arn"])
        except ValueError:
            print("not yet")
    if role_data is None:
        role_data = iam.get_role(RoleName=role_name)["Role"]
    print(role_name, role_data["Arn"])


def shown(ec2_client, instance_id, times):
    instance = None
    for _ in range(times):
        if instance is None:
            instance = ec2_client.describe_instances(InstanceIds=[instance_id])["Reservations"][0]["Instances"][0]
        if instance["State"]["Name"] == "terminated":
            break
        instance = ec2_client.describe_instances(InstanceIds=[instance_id])["Reservations"][0]["Instances"][0]
    if instance is None:
        instance = ec2_client.describe_instances(InstanceIds=[instance_id])["Reservations"][0]["Instances"][0]
    return instance["InstanceType"]


def dropped_in_loop(name, times):
    volume = ec2.describe_volumes(VolumeIds=[name])["Volumes"][0]
    print(volume.get("Size"))
    for number in range(times):
        ec2.create_tags(Resources=[name], Tags=[{"Key": "number", "Value": str(number)}])
        volume = None
    if volume is None:
        volume = ec2.describe_volumes(VolumeIds=[name])["Volumes"][0]
    print(volume.get("Tags"))
    print(volume.get("Tags"))


def attributes_of(queue_url, again):
    sqs = boto3.client("sqs")
    queue = None
    for _ in range(2):
        if again:
            queue = sqs.get_queue_attributes(QueueUrl=queue_url, AttributeNames=["All"])
        if queue is None:
            queue = sqs.get_queue_attributes(QueueUrl=queue_url, AttributeNames=["All"])
        print(queue["Attributes"]["DelaySeconds"])


policy_arn = os.environ["POLICY_ARN"]
all_again(True)
all_again(False)
until_done(ec2, os.environ["VOLUME"])
twice(s3, "photos", "a.txt", False)
twice(s3, "photos", "a.txt", True)
patient("worker")
print(shown(ec2, os.environ["INSTANCE"], 2))
print(shown(ec2, os.environ["INSTANCE"], 0))
dropped_in_loop(os.environ["VOLUME"], 0)
dropped_in_loop(os.environ["VOLUME"], 2)
attributes_of(os.environ["QUEUE"], True)
attributes_of(os.environ["QUEUE"], False)
stopped(False)
stopped(True)
