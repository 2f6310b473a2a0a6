"""Nothing tests whether a network was found: AttributeError becomes something else."""
import boto3


def find(ec2, cidr):
    for page in ec2.get_paginator("describe_vpcs").paginate():
        for network in page.get("Vpcs", []):
            if network.get("CidrBlock") == cidr:
                return ec2, network
    return None, None


def subnets(ec2, network):
    for page in ec2.get_paginator("describe_subnets").paginate(Filters=[{"Name": "vpc-id", "Values": [network["VpcId"]]}]):
        for subnet in page.get("Subnets", []):
            yield subnet


def show(ec2, cidr):
    ec2_client, network = find(ec2, cidr)
    network_data = network
    print(network["VpcId"])
    for subnet in subnets(ec2_client, network):
        print(subnet.get("CidrBlock"))
        if subnet.get("DefaultForAz"):
            ec2_client.delete_vpc(VpcId=network["VpcId"])
            network_data = None
    if network_data is None:
        network_data = ec2_client.describe_vpcs(VpcIds=[network["VpcId"]])["Vpcs"][0]
    print(network_data.get("State"))


show(boto3.client("ec2", region_name="eu-west-1"), "172.31.0.0/16")
