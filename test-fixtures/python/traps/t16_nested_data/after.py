"""Instance.network_interfaces items carry the instance-level data (no DescribeNetworkInterfaces)."""
import boto3

n = boto3.client("ec2").describe_instances(InstanceIds=["i"])["Reservations"][0]["Instances"][0]["NetworkInterfaces"][0]
print(n.get("Status"), n.get("AvailabilityZone"))
