"""Absent member is None, not KeyError."""
import boto3

ec2 = boto3.client("ec2")
i_id = "i"
i = ec2.describe_instances(InstanceIds=[i_id])["Reservations"][0]["Instances"][0]
print(i.get("PublicIpAddress"))
