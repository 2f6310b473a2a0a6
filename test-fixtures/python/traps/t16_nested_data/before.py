"""Instance.network_interfaces items carry the instance-level data (no DescribeNetworkInterfaces)."""
import boto3

n = boto3.resource("ec2").Instance("i").network_interfaces[0]
print(n.status, n.availability_zone)
