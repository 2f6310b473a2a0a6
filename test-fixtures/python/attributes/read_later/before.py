"""Generator expressions that are gone through at once, and lambdas behind which nothing changes."""
import boto3

TAGS = [{"Key": "a", "Value": "b"}]


def main():
    ec2 = boto3.resource("ec2")
    volume = ec2.create_volume(AvailabilityZone="us-east-1a", Size=4)
    print(any(volume.size == number for number in range(9)), ", ".join(tag["Key"] for tag in volume.tags or TAGS))
    first = (tag["Key"] for tag in volume.tags or TAGS)
    volume.create_tags(Tags=TAGS)
    print(list(first), len(volume.tags))
    other = ec2.create_volume(AvailabilityZone="us-east-1a", Size=8)
    other.create_tags(Tags=TAGS)
    other.reload()
    size = lambda: other.size
    print(size(), size(), other.volume_type)


main()
