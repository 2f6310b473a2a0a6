"""A reference is None when there is nothing to refer to; a variable that holds it is tested."""
import boto3

ec2 = boto3.resource("ec2")
for instance in ec2.instances.all():
    vpc = instance.vpc
    if vpc:
        print(instance.id, vpc.id, vpc.state)
