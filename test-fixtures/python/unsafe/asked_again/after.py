"""Whether the elements have their data when it is read depends on what others did with them: it is asked for at every read."""
import boto3


def refresh(ec2, instance):
    ec2.describe_instances(InstanceIds=[instance["InstanceId"]])
    print(ec2.describe_instances(InstanceIds=[instance["InstanceId"]])["Reservations"][0]["Instances"][0]["State"]["Name"])


def show(ec2, names):
    instances = [instance for page in ec2.get_paginator("describe_instances").paginate(InstanceIds=names) for reservation in page.get("Reservations", []) for instance in reservation.get("Instances", [])]
    for instance in instances:
        if ec2.describe_instances(InstanceIds=[instance["InstanceId"]])["Reservations"][0]["Instances"][0]["State"]["Name"] == "pending":
            refresh(ec2, instance)
        print(instance["InstanceId"], ec2.describe_instances(InstanceIds=[instance["InstanceId"]])["Reservations"][0]["Instances"][0].get("PublicIpAddress"))


show(boto3.client("ec2"), ["i-1"])
