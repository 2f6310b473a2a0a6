"""Addresses for VPCs have an allocation each, but not all have a public address."""
import boto3

ec2 = boto3.client("ec2")
for address in ec2.describe_addresses(Filters=[{"Name": "domain", "Values": ["vpc"]}]).get("Addresses", []):
    print(address["AllocationId"], address.get("PublicIp"))
print([address.get("PublicIp") for address in ec2.describe_addresses(Filters=[{"Name": "instance-id", "Values": ["i-1"]}], PublicIps=["1.2.3.4"]).get("Addresses", [])])
