"""Generator expressions that are gone through at once, and lambdas behind which nothing changes."""
import boto3

TAGS = [{"Key": "a", "Value": "b"}]


def main():
    ec2 = boto3.client("ec2")
    volume = ec2.create_volume(AvailabilityZone="us-east-1a", Size=4)
    print(any(volume.get("Size") == number for number in range(9)), ", ".join(tag["Key"] for tag in volume.get("Tags") or TAGS))
    first = (tag["Key"] for tag in volume.get("Tags") or TAGS)
    ec2.create_tags(Resources=[volume["VolumeId"]], Tags=TAGS)
    print(list(first), len(ec2.describe_volumes(VolumeIds=[volume["VolumeId"]])["Volumes"][0].get("Tags")))
    other = ec2.create_volume(AvailabilityZone="us-east-1a", Size=8)
    ec2.create_tags(Resources=[other["VolumeId"]], Tags=TAGS)
    other_data = ec2.describe_volumes(VolumeIds=[other["VolumeId"]])["Volumes"][0]
    size = lambda: other_data.get("Size")
    print(size(), size(), other_data.get("VolumeType"))


main()
