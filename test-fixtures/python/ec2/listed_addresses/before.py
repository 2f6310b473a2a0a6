"""Addresses for VPCs have an allocation each, but not all have a public address."""
import boto3

ec2 = boto3.resource("ec2")
for address in ec2.vpc_addresses.all():
    print(address.allocation_id, address.public_ip)
print([address.public_ip for address in ec2.Instance("i-1").vpc_addresses.filter(PublicIps=["1.2.3.4"])])
