"""Ec2.Tag.load filters by key and value only (no resource-id): resource_type is that of the first match."""
import boto3

print(boto3.resource("ec2").Tag("i", "k", "v").resource_type)
