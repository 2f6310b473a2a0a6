import boto3

ec2 = boto3.resource("ec2")


def routes(table_id):
    for route in ec2.RouteTable(table_id).routes:
        print(route.state)


def made_with_less():
    profile = boto3.resource("iam").create_instance_profile(InstanceProfileName="web")
    return [role.arn for role in profile.roles]


def address(interface_id):
    association = ec2.NetworkInterface(interface_id).association
    return association.public_ip if association else None


tables = boto3.client("ec2").describe_route_tables()["RouteTables"]
routes(tables[0]["RouteTableId"])
print(made_with_less())
