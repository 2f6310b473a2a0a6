"""What runs later than where it stands finds the data as it is then: loaded anew, or dropped."""
import boto3

TAGS = [{"Key": "a", "Value": "b"}]


def make():
    return boto3.client("ec2").create_volume(AvailabilityZone="us-east-1a", Size=4)["VolumeId"]


def in_lambda():
    volume = boto3.resource("ec2").create_volume(AvailabilityZone="us-east-1a", Size=4)
    tags = lambda: volume.tags
    volume.create_tags(Tags=TAGS)
    print(tags())


def in_generator():
    volume = boto3.resource("ec2").create_volume(AvailabilityZone="us-east-1a", Size=4)
    tags = (volume.tags for number in range(2))
    volume.create_tags(Tags=TAGS)
    print(list(tags))


def changed_in_lambda():
    volume = boto3.resource("ec2").create_volume(AvailabilityZone="us-east-1a", Size=4)
    change = lambda: volume.create_tags(Tags=TAGS)
    volume.reload()
    change()
    print(volume.tags)


def loaded_in_lambda(loud):
    volume = boto3.resource("ec2").Volume(make())
    volume.load()
    size = lambda: volume.size
    if loud:
        volume.create_tags(Tags=TAGS)
    print(size(), size())


in_lambda()
in_generator()
changed_in_lambda()
loaded_in_lambda(True)
