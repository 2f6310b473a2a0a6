"""References around actions that make the object forget its data."""
import boto3

ec2 = boto3.resource("ec2")
instance = ec2.Instance("i-1")
network = instance.vpc
instance.stop()
if network:
    print(network.cidr_block, instance.vpc_id == network.id)
instance.create_tags(Tags=[{"Key": "a", "Value": "b"}])
print(instance.subnet.id if instance.subnet else None, instance.tags)
