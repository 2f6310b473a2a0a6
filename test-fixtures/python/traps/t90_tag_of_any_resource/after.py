"""Ec2.Tag.load filters by key and value only (no resource-id): resource_type is that of the first match."""
import boto3

print((boto3.client("ec2").describe_tags(Filters=[{"Name": "key", "Values": ["k"]}, {"Name": "value", "Values": ["v"]}]).get("Tags") or [None])[0].get("ResourceType"))
