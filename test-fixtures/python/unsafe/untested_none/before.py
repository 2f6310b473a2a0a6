"""Nothing tests whether a network was found: AttributeError becomes something else."""
import boto3


def find(ec2, cidr):
    for network in ec2.vpcs.all():
        if network.cidr_block == cidr:
            return network


def subnets(network):
    for subnet in network.subnets.all():
        yield subnet


def show(ec2, cidr):
    network = find(ec2, cidr)
    print(network.id)
    for subnet in subnets(network):
        print(subnet.cidr_block)
        if subnet.default_for_az:
            network.delete()
    print(network.state)


show(boto3.resource("ec2", region_name="eu-west-1"), "172.31.0.0/16")
