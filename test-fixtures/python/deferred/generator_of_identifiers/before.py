"""A generator reads what never changes of an object whose data changes: identifiers and collections."""
import boto3


def instances(network, state):
    for instance in network.instances.filter(Filters=[{"Name": "instance-state-name", "Values": [state]}]):
        yield network.id, instance.id


def tag(ec2, cidr):
    for network in ec2.vpcs.all():
        found = instances(network, "running")
        network.create_tags(Tags=[{"Key": "Name", "Value": "seen"}])
        print(network.state, network.cidr_block == cidr)
        for name, instance in found:
            print(len(name), len(instance))


ec2 = boto3.resource("ec2", region_name="eu-west-1")
image = ec2.meta.client.describe_images()["Images"][0]["ImageId"]
subnet = ec2.meta.client.describe_subnets()["Subnets"][0]["SubnetId"]
ec2.meta.client.run_instances(ImageId=image, SubnetId=subnet, MinCount=2, MaxCount=2)
tag(ec2, "172.31.0.0/16")
