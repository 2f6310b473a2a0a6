import boto3

iam = boto3.client("iam")
ec2 = boto3.client("ec2")


def clean(name):
    profile = iam.get_instance_profile(InstanceProfileName=name)["InstanceProfile"]
    for role in profile["Roles"]:
        iam.remove_role_from_instance_profile(InstanceProfileName=name, RoleName=role["RoleName"])
        print(role["Path"], role.get("Description"))
    iam.delete_instance_profile(InstanceProfileName=name)


def roles():
    for page in iam.get_paginator("list_instance_profiles").paginate():
        for profile in page.get("InstanceProfiles", []):
            print(profile["InstanceProfileName"], [role["RoleName"] for role in profile["Roles"]])


def detached(table_id):
    subnets = []
    table = ec2.describe_route_tables(RouteTableIds=[table_id])["RouteTables"][0]
    for association in table["Associations"]:
        if not association["Main"]:
            subnets.append(association.get("SubnetId"))
            ec2.disassociate_route_table(AssociationId=association["RouteTableAssociationId"])
    return len(subnets)


def first(ec2_client, instance_id):
    instance = ec2_client.describe_instances(InstanceIds=[instance_id])["Reservations"][0]["Instances"][0]
    return instance["NetworkInterfaces"][0]["NetworkInterfaceId"]


def main():
    roles()
    clean("web")
    clean("empty")
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]
    subnet = ec2.create_subnet(VpcId=vpc["VpcId"], CidrBlock="10.0.1.0/24")["Subnet"]
    table = ec2.create_route_table(VpcId=vpc["VpcId"])["RouteTable"]
    ec2.associate_route_table(RouteTableId=table["RouteTableId"], SubnetId=subnet["SubnetId"])
    print(detached(table["RouteTableId"]))
    instance = ec2.run_instances(ImageId="ami-12c6146b", MinCount=1, MaxCount=1, SubnetId=subnet["SubnetId"]).get(
        "Instances", []
    )[0]
    print(first(ec2, instance["InstanceId"])[:4])


main()
