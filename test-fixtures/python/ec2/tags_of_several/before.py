"""The tags that the call answers with are not used, and none of them lacks its key or value."""
import boto3

ec2 = boto3.resource("ec2")


def label(ids, owner):
    if ids:
        for each in ids:
            print("labels", each)
        ec2.create_tags(Resources=ids, Tags=[
            {"Key": "owner", "Value": owner},
            {"Key": "kind", "Value": "test"}])


label(["i-1", "vol-1"], "me")
label([], "nobody")
boto3.resource("ec2").create_tags(Tags=[], Resources=["i-2"])
