"""The network of an attribute stays, and is another one later: what it made belongs to the first one. A group may be missing."""
import json
import boto3


class Network:
    def __init__(self, ec2, cidr):
        self.network = ec2.create_vpc(CidrBlock=cidr)

    def swap(self, ec2):
        self.network = ec2.create_vpc(CidrBlock="10.9.0.0/16")

    def build(self, ec2):
        print(json.dumps([self.network], default=str)[:3], self.network.cidr_block)
        subnet = self.network.create_subnet(CidrBlock="10.0.1.0/24")
        self.swap(ec2)
        subnet.create_tags(Tags=[{"Key": "a", "Value": "b"}])
        print(subnet.cidr_block, self.network.cidr_block)
        subnet.reload()
        print(subnet.tags)
        acl = self.network.create_network_acl()
        acl.create_tags(Tags=[{"Key": "a", "Value": "b"}])
        print(acl.tags, self.network.is_default)
        group = None
        if not acl.is_default:
            group = self.network.create_security_group(GroupName="x", Description="y")
        if group:
            print(group.group_name, self.network.cidr_block)
        return subnet.id


ec2 = boto3.resource("ec2", region_name="eu-west-1")
print(len(Network(ec2, "10.0.0.0/16").build(ec2)))
