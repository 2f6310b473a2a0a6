"""Wrong: instance.delete_tags forces Resources=[id] (user Resources ignored)."""
import boto3

boto3.client("ec2").delete_tags(Resources=["x"], Tags=[{"Key": "a"}])
