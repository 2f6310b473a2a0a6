"""Deleting tags names the instance in the request, and leaves the data that is loaded."""
import boto3

ec2 = boto3.client("ec2")


def clean(instance_id):
    instance = ec2.describe_instances(InstanceIds=[instance_id])["Reservations"][0]["Instances"][0]
    print(instance["InstanceType"])
    response = ec2.delete_tags(
        Resources=[instance_id],
        Tags=[{"Key": "team"}, {"Key": "stage", "Value": "test"}],
    )
    print(response, instance.get("ImageId"))


clean("i-1")
ec2.delete_tags(Resources=["i-2"], DryRun=False)
for page in ec2.get_paginator("describe_instances").paginate():
    for reservation in page.get("Reservations", []):
        for instance in reservation.get("Instances", []):
            ec2.delete_tags(Resources=[instance["InstanceId"]], Tags=[{"Key": "old"}])
            print(instance["InstanceId"], instance.get("ImageId"))
