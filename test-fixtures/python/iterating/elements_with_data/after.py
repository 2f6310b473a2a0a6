"""Elements of a list that is made and gone through at once have their data, however the actions go on with it."""
import boto3

ec2 = boto3.client("ec2")
describe_instances = ec2.get_paginator("describe_instances")
for instance in [instance for page in describe_instances.paginate() for reservation in page.get("Reservations", []) for instance in reservation.get("Instances", [])]:
    print(instance["State"]["Name"], instance["InstanceType"])
    ec2.stop_instances(InstanceIds=[instance["InstanceId"]])
for instance in reversed([instance for page in describe_instances.paginate() for reservation in page.get("Reservations", []) for instance in reservation.get("Instances", [])]):
    print(instance["State"]["Name"])
    ec2.terminate_instances(InstanceIds=[instance["InstanceId"]])
    ec2.get_waiter("instance_terminated").wait(InstanceIds=[instance["InstanceId"]])
    instance_data = ec2.describe_instances(InstanceIds=[instance["InstanceId"]])["Reservations"][0]["Instances"][0]
    print(instance_data["State"]["Name"])
print([instance for page in describe_instances.paginate() for reservation in page.get("Reservations", []) for instance in reservation.get("Instances", [])][0]["State"]["Name"])
