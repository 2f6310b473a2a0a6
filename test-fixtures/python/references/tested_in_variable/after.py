"""A reference is None when there is nothing to refer to; a variable that holds it is tested."""
import boto3

ec2 = boto3.client("ec2")
for page in ec2.get_paginator("describe_instances").paginate():
    for reservation in page.get("Reservations", []):
        for instance in reservation.get("Instances", []):
            vpc_id = instance.get("VpcId")
            if vpc_id is not None:
                vpc = ec2.describe_vpcs(VpcIds=[vpc_id])["Vpcs"][0]
                print(instance["InstanceId"], vpc_id, vpc.get("State"))
