"""An instance that was terminated has no VPC: reading the identifier of None raises AttributeError, a missing key something else."""
import boto3

ec2 = boto3.resource("ec2")
for instance in ec2.instances.all():
    print(instance.vpc.id)
