import boto3

iam = boto3.resource("iam")
ec2 = boto3.resource("ec2")


def clean(name):
    profile = iam.InstanceProfile(name)
    for role in profile.roles:
        profile.remove_role(RoleName=role.name)
        print(role.path, role.description)
    profile.delete()


def roles():
    for profile in iam.instance_profiles.all():
        print(profile.name, [role.name for role in profile.roles])


def detached(table_id):
    table = ec2.RouteTable(table_id)
    subnets = []
    for association in table.associations:
        if not association.main:
            subnets.append(association.subnet_id)
            association.delete()
    return len(subnets)


def first(instance):
    return instance.network_interfaces[0].id


def main():
    roles()
    clean("web")
    clean("empty")
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")
    subnet = vpc.create_subnet(CidrBlock="10.0.1.0/24")
    table = vpc.create_route_table()
    table.associate_with_subnet(SubnetId=subnet.id)
    print(detached(table.id))
    instance = ec2.create_instances(ImageId="ami-12c6146b", MinCount=1, MaxCount=1, SubnetId=subnet.id)[0]
    print(first(ec2.Instance(instance.id))[:4])


main()
