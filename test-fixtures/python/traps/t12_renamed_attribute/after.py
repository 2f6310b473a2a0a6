"""*_attribute renames (6 of them): network_interfaces_attribute is the member NetworkInterfaces."""
import boto3

print(boto3.client("ec2").describe_instances(InstanceIds=["i"])["Reservations"][0]["Instances"][0]["NetworkInterfaces"])
