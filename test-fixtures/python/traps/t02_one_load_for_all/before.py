"""Attributes share one load: do not call per attribute."""
import boto3

i = boto3.resource("ec2").Instance("i")
print(i.image_id, i.instance_type)
