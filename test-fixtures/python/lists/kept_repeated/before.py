"""Lists in which one object lies more than once: what happens to one element happens to others."""
import boto3

TAGS = [{"Key": "a", "Value": "b"}]


def repeated(ec2):
    volume = ec2.create_volume(AvailabilityZone="us-east-1a", Size=4)
    some = [volume for _ in range(2)]
    for each in some:
        print(each.size, each.tags)
        each.create_tags(Tags=TAGS)


def nested(ec2):
    some = [volume for volume in ec2.volumes.all() for _ in range(2)]
    for each in some:
        print(each.size, each.tags)
        each.create_tags(Tags=TAGS)


def doubled(ec2):
    some = []
    for volume in ec2.volumes.all():
        for _ in range(2):
            some.append(volume)
    for each in some:
        print(each.size, each.tags)
        each.create_tags(Tags=TAGS)


def twice(ec2):
    volume = ec2.create_volume(AvailabilityZone="us-east-1a", Size=4)
    some = [volume, volume]
    for each in some:
        print(each.size, each.tags)
        each.create_tags(Tags=TAGS)


def main():
    ec2 = boto3.resource("ec2")
    repeated(ec2)
    nested(ec2)
    doubled(ec2)
    twice(ec2)


main()
