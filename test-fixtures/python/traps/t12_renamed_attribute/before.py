"""*_attribute renames (6 of them): network_interfaces_attribute is the member NetworkInterfaces."""
import boto3

print(boto3.resource("ec2").Instance("i").network_interfaces_attribute)
