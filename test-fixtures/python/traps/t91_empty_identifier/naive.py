"""Wrong: reference with an empty-string identifier is a (truthy) resource, only None gives None."""
import boto3

d = boto3.client("ec2").describe_instances(InstanceIds=["i"])["Reservations"][0]["Instances"][0]
print(bool(d["Placement"].get("GroupName")))
