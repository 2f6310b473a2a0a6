"""The test of a loop reads an attribute that each round loads anew: the first time it calls, in front of the loop."""
import os

import boto3

ec2 = boto3.client("ec2")
sns = boto3.client("sns")


def confirmed(topic_arn):
    subscription_arn = sns.subscribe(TopicArn=topic_arn, Protocol="email", Endpoint="ann@example.org")["SubscriptionArn"]
    rounds = 0
    subscription_attributes = sns.get_subscription_attributes(SubscriptionArn=subscription_arn).get("Attributes")
    while (
        subscription_attributes["RawMessageDelivery"] == "false"
        and rounds < 3
    ):
        rounds += 1
        subscription_attributes = sns.get_subscription_attributes(SubscriptionArn=subscription_arn).get("Attributes")
    print(rounds, subscription_attributes["Protocol"])


def available(name):
    rounds = 0
    volume = ec2.describe_volumes(VolumeIds=[name])["Volumes"][0]
    while volume.get("State") != "gone":
        rounds += 1
        if rounds == 2:
            continue
        if rounds > 3:
            break
        volume = ec2.describe_volumes(VolumeIds=[name])["Volumes"][0]
    else:
        print("gone")
    print(volume.get("Size"))


def in_outer_loop(name):
    for number in range(2):
        rounds = 0
        volume = ec2.describe_volumes(VolumeIds=[name])["Volumes"][0]
        while volume.get("Size") == 8 and rounds < 2:
            rounds += 1
            volume = ec2.describe_volumes(VolumeIds=[name])["Volumes"][0]
        ec2.create_tags(Resources=[name], Tags=[{"Key": "number", "Value": str(number)}])
    volume = ec2.describe_volumes(VolumeIds=[name])["Volumes"][0]
    print(volume.get("Tags"))


def missing(name):
    try:
        volume = ec2.describe_volumes(VolumeIds=[name])["Volumes"][0]
        while volume.get("State") != "gone":
            volume = ec2.describe_volumes(VolumeIds=[name])["Volumes"][0]
    except boto3.client("ec2").exceptions.ClientError as error:
        print(error.response["Error"]["Code"])


confirmed(os.environ["TOPIC"])
available(os.environ["VOLUME"])
in_outer_loop(os.environ["VOLUME"])
missing("vol-00000000000000000")
