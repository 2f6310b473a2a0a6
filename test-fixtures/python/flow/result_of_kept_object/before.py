"""The network goes into code that cannot be seen, and its actions make it forget its data: what they answer with is taken apart where it is made."""
import json

import boto3

ec2 = boto3.resource("ec2", region_name="eu-west-1")


def build(network):
    print(json.dumps({"network": network}, default=str).count("vpc-"), network.cidr_block)
    subnet = network.create_subnet(CidrBlock="10.0.1.0/24")
    subnet.create_tags(Tags=[{"Key": "Name", "Value": "inner"}])
    print(len(subnet.id), network.cidr_block)

    group = network.create_security_group(GroupName="web", Description="Web servers")
    print(group.group_name)
    group.authorize_ingress(IpProtocol="tcp", FromPort=443, ToPort=443, CidrIp="10.0.0.0/16")
    print(group.ip_permissions[0]["FromPort"])

    table = network.create_route_table()
    table.create_tags(Tags=[{"Key": "Name", "Value": "inner"}])
    table.associate_with_subnet(SubnetId=subnet.id)
    print(len(table.id), network.is_default)


build(ec2.create_vpc(CidrBlock="10.0.0.0/16"))
