"""boto3 makes tags of what the call was given: where a value is missing it fails, after the call; and somebody may look at them."""
import boto3


def incomplete():
    ec2 = boto3.resource("ec2")
    try:
        ec2.create_tags(Resources=["i-1"], Tags=[{"Key": "owner"}])
    except KeyError as missing:
        print("no", missing)


def unseen(tags):
    ec2 = boto3.resource("ec2")
    try:
        ec2.create_tags(Resources=["i-2"], Tags=tags)
    except KeyError as missing:
        print("no", missing)


def spread(request):
    ec2 = boto3.resource("ec2")
    ec2.create_tags(Resources=["i-3"], **request)


def used():
    ec2 = boto3.resource("ec2")
    tags = ec2.create_tags(Resources=["i-4"], Tags=[{"Key": "owner", "Value": "me"}])
    print(len(tags), ec2.create_tags(Resources=["i-5"], Tags=[{"Key": "owner", "Value": "me"}])[0].key)


incomplete()
unseen([{"Key": "owner"}])
spread({"Tags": [{"Key": "owner", "Value": "me"}]})
used()
