"""The test of a loop reads an attribute that each round loads anew: the first time it calls, in front of the loop."""
import os

import boto3

ec2 = boto3.resource("ec2")
sns = boto3.resource("sns")


def confirmed(topic_arn):
    subscription = sns.Topic(topic_arn).subscribe(Protocol="email", Endpoint="ann@example.org")
    rounds = 0
    while (
        subscription.attributes["RawMessageDelivery"] == "false"
        and rounds < 3
    ):
        rounds += 1
        subscription.reload()
    print(rounds, subscription.attributes["Protocol"])


def available(name):
    volume = ec2.Volume(name)
    rounds = 0
    while volume.state != "gone":
        rounds += 1
        if rounds == 2:
            continue
        if rounds > 3:
            break
        volume.reload()
    else:
        print("gone")
    print(volume.size)


def in_outer_loop(name):
    volume = ec2.Volume(name)
    for number in range(2):
        rounds = 0
        while volume.size == 8 and rounds < 2:
            rounds += 1
            volume.reload()
        volume.create_tags(Tags=[{"Key": "number", "Value": str(number)}])
    print(volume.tags)


def missing(name):
    volume = ec2.Volume(name)
    try:
        while volume.state != "gone":
            volume.reload()
    except boto3.client("ec2").exceptions.ClientError as error:
        print(error.response["Error"]["Code"])


confirmed(os.environ["TOPIC"])
available(os.environ["VOLUME"])
in_outer_loop(os.environ["VOLUME"])
missing("vol-00000000000000000")
