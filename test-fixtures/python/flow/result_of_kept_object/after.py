"""The network goes into code that cannot be seen, and its actions make it forget its data: what they answer with is taken apart where it is made."""
import json

import boto3

ec2 = boto3.resource("ec2", region_name="eu-west-1")
ec2_client = boto3.client("ec2", region_name="eu-west-1")


def build(network):
    print(json.dumps({"network": network}, default=str).count("vpc-"), network.cidr_block)
    subnet = network.create_subnet(CidrBlock="10.0.1.0/24").meta.data
    ec2_client.create_tags(Resources=[subnet["SubnetId"]], Tags=[{"Key": "Name", "Value": "inner"}])
    print(len(subnet["SubnetId"]), network.cidr_block)

    group_id = network.create_security_group(GroupName="web", Description="Web servers").id
    group = ec2_client.describe_security_groups(GroupIds=[group_id])["SecurityGroups"][0]
    print(group.get("GroupName"))
    ec2_client.authorize_security_group_ingress(
        GroupId=group_id,
        IpProtocol="tcp",
        FromPort=443,
        ToPort=443,
        CidrIp="10.0.0.0/16",
    )
    group = ec2_client.describe_security_groups(GroupIds=[group_id])["SecurityGroups"][0]
    print(group.get("IpPermissions")[0]["FromPort"])

    table = network.create_route_table().meta.data
    ec2_client.create_tags(Resources=[table["RouteTableId"]], Tags=[{"Key": "Name", "Value": "inner"}])
    ec2_client.associate_route_table(RouteTableId=table["RouteTableId"], SubnetId=subnet["SubnetId"])
    print(len(table["RouteTableId"]), network.is_default)


build(ec2.create_vpc(CidrBlock="10.0.0.0/16"))
