"""Tags that are not written out in the call, and some of which may have no value: boto3 takes keys and values on their own."""
import boto3

ec2 = boto3.resource("ec2")
tags = [{"Key": "team", "Value": "blue"}, {"Key": "stage", "Value": "test"}]
for tag in ec2.Instance("i-1").create_tags(Tags=tags):
    print(tag.key, tag.value)

try:
    for tag in ec2.Instance("i-1").create_tags(Tags=[{"Key": "a", "Value": "b"}, {"Key": "c"}]):
        print(tag.key)
except IndexError as error:
    print(error)
