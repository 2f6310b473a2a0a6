"""Absent member is None, not KeyError."""
import boto3

i = boto3.resource("ec2").Instance("i")
print(i.public_ip_address)
