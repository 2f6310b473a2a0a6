"""Wrong: reference is None when the id is missing."""
import boto3

c = boto3.client("ec2")
d = c.describe_instances(InstanceIds=["i"])["Reservations"][0]["Instances"][0]
print(c.describe_vpcs(VpcIds=[d["VpcId"]]) is None)
