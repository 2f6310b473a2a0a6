"""A volume that is found or else created: its identifier and its data come from the one call that makes it."""
import boto3

ec2 = boto3.client("ec2", region_name="eu-west-1")


def find(size):
    for page in ec2.get_paginator("describe_volumes").paginate():
        for each in page.get("Volumes", []):
            if each.get("Size") == size:
                return ec2, each["VolumeId"], each
    return None, None, None


def volume(size):
    ec2_client, found_id, found = find(size)
    found_data = found
    if found_id is None:
        ec2_client = ec2
        found = ec2.create_volume(AvailabilityZone="eu-west-1a", Size=size)
        found_id = found["VolumeId"]
        ec2_client.create_tags(Resources=[found["VolumeId"]], Tags=[{"Key": "Name", "Value": "new"}])
        found_data = None
    if found_data is None:
        found_data = ec2_client.describe_volumes(VolumeIds=[found_id])["Volumes"][0]
    print(found_data.get("Size"), found_id.startswith("vol-"))
    return found_id


print(volume(8) == volume(8), volume(8) == volume(9))
