"""Wrong: instance.network_interfaces items carry the instance-level data (no DescribeNetworkInterfaces)."""
import boto3

c = boto3.client("ec2")
d = c.describe_instances(InstanceIds=["i"])["Reservations"][0]["Instances"][0]
n = c.describe_network_interfaces(NetworkInterfaceIds=[d["NetworkInterfaces"][0]["NetworkInterfaceId"]])["NetworkInterfaces"][0]
print(n.get("Status"), n.get("AvailabilityZone"))
