"""A generator reads what never changes of an object whose data changes: identifiers and collections."""
import boto3


def instances(ec2_client, network, state):
    for page in ec2_client.get_paginator("describe_instances").paginate(Filters=[{"Name": "vpc-id", "Values": [network["VpcId"]]}] + [{"Name": "instance-state-name", "Values": [state]}]):
        for reservation in page.get("Reservations", []):
            for instance in reservation.get("Instances", []):
                yield network["VpcId"], instance["InstanceId"]


def tag(ec2, cidr):
    for page in ec2.get_paginator("describe_vpcs").paginate():
        for network in page.get("Vpcs", []):
            found = instances(ec2, network, "running")
            ec2.create_tags(Resources=[network["VpcId"]], Tags=[{"Key": "Name", "Value": "seen"}])
            network_data = ec2.describe_vpcs(VpcIds=[network["VpcId"]])["Vpcs"][0]
            print(network_data.get("State"), network_data.get("CidrBlock") == cidr)
            for name, instance in found:
                print(len(name), len(instance))


ec2 = boto3.client("ec2", region_name="eu-west-1")
image = ec2.describe_images()["Images"][0]["ImageId"]
subnet = ec2.describe_subnets()["Subnets"][0]["SubnetId"]
ec2.run_instances(ImageId=image, SubnetId=subnet, MinCount=2, MaxCount=2)
tag(ec2, "172.31.0.0/16")
