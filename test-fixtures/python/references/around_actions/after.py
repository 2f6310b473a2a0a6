"""References around actions that make the object forget its data."""
import boto3

ec2 = boto3.client("ec2")
instance_id = "i-1"
instance = ec2.describe_instances(InstanceIds=[instance_id])["Reservations"][0]["Instances"][0]
network_id = instance.get("VpcId")
ec2.stop_instances(InstanceIds=[instance_id])
if network_id is not None:
    network = ec2.describe_vpcs(VpcIds=[network_id])["Vpcs"][0]
    print(network.get("CidrBlock"), ec2.describe_instances(InstanceIds=[instance_id])["Reservations"][0]["Instances"][0].get("VpcId") == network_id)
ec2.create_tags(Resources=[instance_id], Tags=[{"Key": "a", "Value": "b"}])
instance = ec2.describe_instances(InstanceIds=[instance_id])["Reservations"][0]["Instances"][0]
print(instance["SubnetId"] if instance.get("SubnetId") is not None else None, instance.get("Tags"))
