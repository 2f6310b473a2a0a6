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
        ec2_client = self.network.meta.client
        subnet = self.network.create_subnet(CidrBlock="10.0.1.0/24").meta.data
        self.swap(ec2)
        ec2_client.create_tags(Resources=[subnet["SubnetId"]], Tags=[{"Key": "a", "Value": "b"}])
        subnet_data = ec2_client.describe_subnets(SubnetIds=[subnet["SubnetId"]])["Subnets"][0]
        print(subnet_data.get("CidrBlock"), self.network.cidr_block)
        subnet_data = ec2_client.describe_subnets(SubnetIds=[subnet["SubnetId"]])["Subnets"][0]
        print(subnet_data.get("Tags"))
        ec2_2 = self.network.meta.client
        acl = self.network.create_network_acl().meta.data
        ec2_2.create_tags(Resources=[acl["NetworkAclId"]], Tags=[{"Key": "a", "Value": "b"}])
        acl_data = ec2_2.describe_network_acls(NetworkAclIds=[acl["NetworkAclId"]])["NetworkAcls"][0]
        print(acl_data.get("Tags"), self.network.is_default)
        group = None
        group_id = None
        ec2_3 = None
        if not acl_data.get("IsDefault"):
            ec2_3 = self.network.meta.client
            group_id = self.network.create_security_group(GroupName="x", Description="y").id
            group = {}
        if group_id is not None:
            if not group:
                group.update(ec2_3.describe_security_groups(GroupIds=[group_id])["SecurityGroups"][0])
            print(group.get("GroupName"), self.network.cidr_block)
        return subnet["SubnetId"]


ec2 = boto3.resource("ec2", region_name="eu-west-1")
print(len(Network(ec2, "10.0.0.0/16").build(ec2)))
