"""Reference with an empty-string identifier is a (truthy) resource, only None gives None."""
import boto3

print(bool(boto3.resource("ec2").Instance("i").placement_group))
