"""Batch action STOPS at the first empty page although more pages follow."""
import boto3

ec2 = boto3.client("ec2")
for page in ec2.get_paginator("describe_instances").paginate():
    instance_ids = [i["InstanceId"] for reservation in page.get("Reservations", []) for i in reservation.get("Instances", [])]
    if not instance_ids:
        break
    ec2.stop_instances(InstanceIds=instance_ids)
