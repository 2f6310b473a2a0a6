"""Elements have the data that they are listed with until they go into a list, whatever is done with that later."""
import boto3

ec2 = boto3.client("ec2")


def named(tag):
    return [instance for page in ec2.get_paginator("describe_instances").paginate() for reservation in page.get("Reservations", []) for instance in reservation.get("Instances", []) if instance["InstanceType"] == tag and instance["State"]["Name"] == "running"]


for instance in named("t2.micro"):
    ec2.stop_instances(InstanceIds=[instance["InstanceId"]])
found = []
for instance in [instance for page in ec2.get_paginator("describe_instances").paginate() for reservation in page.get("Reservations", []) for instance in reservation.get("Instances", [])]:
    if instance["State"]["Name"] == "terminated":
        continue
    print(instance["InstanceType"], instance.get("Tags"))
    ec2.terminate_instances(InstanceIds=[instance["InstanceId"]])
    found.append(instance)
for instance in found:
    ec2.get_waiter("instance_terminated").wait(InstanceIds=[instance["InstanceId"]])
print(len(found), found[0]["InstanceId"] == found[1]["InstanceId"])
