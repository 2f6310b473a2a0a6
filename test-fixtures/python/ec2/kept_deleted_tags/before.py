"""What is given for the resources is replaced, so this does not delete the tags of the volume."""
import boto3

ec2 = boto3.resource("ec2")


def clean(instance_id, **more):
    ec2.Instance(instance_id).delete_tags(**more)


ec2.Instance("i-1").delete_tags(Resources=["vol-1"], Tags=[{"Key": "team"}])
clean("i-2", Tags=[{"Key": "team"}])
