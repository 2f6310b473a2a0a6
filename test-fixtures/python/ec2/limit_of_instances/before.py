"""The request's limit counts reservations, boto3's the instances."""
import boto3

ec2 = boto3.resource("ec2")
ec2.create_instances(ImageId="ami-12c6146b", MinCount=3, MaxCount=3)
for instance in ec2.instances.limit(2):
    print(instance.state["Name"])
