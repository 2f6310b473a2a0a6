"""A reference is tested for presence, and the object that it belongs to stays a resource."""
import boto3

ec2 = boto3.resource("ec2")
for instance in ec2.instances.limit(1):
    network = instance.vpc
    print(instance.vpc.cidr_block if instance.vpc else None, network)
    if instance.vpc is not None and instance.vpc.is_default:
        print("default")
