"""A volume that is found or else created: its identifier and its data come from the one call that makes it."""
import boto3

ec2 = boto3.resource("ec2", region_name="eu-west-1")


def find(size):
    for each in ec2.volumes.all():
        if each.size == size:
            return each


def volume(size):
    found = find(size)
    if not found:
        found = ec2.create_volume(AvailabilityZone="eu-west-1a", Size=size)
        found.create_tags(Tags=[{"Key": "Name", "Value": "new"}])
    print(found.size, found.id.startswith("vol-"))
    return found.id


print(volume(8) == volume(8), volume(8) == volume(9))
