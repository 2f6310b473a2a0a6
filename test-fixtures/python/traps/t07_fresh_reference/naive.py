"""Wrong: a reference property makes a NEW object each time (parent load is shared, target load is not)."""
import boto3

c = boto3.client("ec2")
d = c.describe_instances(InstanceIds=["i"])["Reservations"][0]["Instances"][0]
v = c.describe_vpcs(VpcIds=[d["VpcId"]])["Vpcs"][0]
print(v["CidrBlock"], v["State"])
