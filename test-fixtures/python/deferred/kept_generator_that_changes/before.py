"""A generator makes an object forget its data, or reads it, when its caller comes to it: kept."""
import boto3


def touched(network, names):
    for name in names:
        network.create_tags(Tags=[{"Key": "Name", "Value": name}])
        yield name


def told(network, names):
    for name in names:
        yield name, network.state


def tag(ec2):
    for network in ec2.vpcs.all():
        for name in touched(network, ["a", "b"]):
            print(name, network.state)
    for network in ec2.vpcs.all():
        states = told(network, ["a", "b"])
        network.create_tags(Tags=[{"Key": "Name", "Value": "c"}])
        print(list(states))


tag(boto3.resource("ec2", region_name="eu-west-1"))
