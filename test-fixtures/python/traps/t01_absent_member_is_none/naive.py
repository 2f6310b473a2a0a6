"""Wrong: absent member is None, not KeyError."""
import boto3

d = boto3.client("ec2").describe_instances(InstanceIds=["i"])["Reservations"][0]["Instances"][0]
print(d["PublicIpAddress"])
