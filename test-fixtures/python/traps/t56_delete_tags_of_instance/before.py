"""Instance.delete_tags forces Resources=[id] (user Resources ignored)."""
import boto3

boto3.resource("ec2").Instance("i").delete_tags(Resources=["x"], Tags=[{"Key": "a"}])
