"""What actions of an object that stays answer with, where no variable gets it: kept."""
import json

import boto3

ec2 = boto3.resource("ec2", region_name="eu-west-1")


def build(network):
    print(json.dumps({"network": network}, default=str).count("vpc-"), network.cidr_block)
    network.create_subnet(CidrBlock="10.0.1.0/24").create_tags(Tags=[{"Key": "Name", "Value": "inner"}])
    groups = [network.create_security_group(GroupName=name, Description="Servers") for name in ("web", "mail")]
    for group in groups:
        group.create_tags(Tags=[{"Key": "Name", "Value": "inner"}])
    first = second = network.create_route_table()
    print(first.id == second.id, network.cidr_block)


build(ec2.create_vpc(CidrBlock="10.0.0.0/16"))
