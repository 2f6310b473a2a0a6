"""The attribute may call, and stands where no statement can be put in front of it."""
import os

import boto3

ec2 = boto3.resource("ec2")


def ready():
    print("asked")
    return True


def after_test(name):
    volume = ec2.Volume(name)
    rounds = 0
    while ready() and volume.state != "gone" and rounds < 2:
        rounds += 1
        volume.reload()


def dropped_in_round(name):
    volume = ec2.Volume(name)
    rounds = 0
    while volume.state != "gone" and rounds < 2:
        rounds += 1
        volume.create_tags(Tags=[{"Key": "round", "Value": str(rounds)}])
    print(volume.tags)


def in_branch(name, again):
    volume = ec2.Volume(name)
    if again:
        print(volume.size)
    if not again:
        print("once")
    elif volume.state:
        print("known")


def dropped_in_expression(name):
    volume = ec2.Volume(name)
    for _ in range(2):
        print(volume.size)
        print(volume.create_tags(Tags=[{"Key": "a", "Value": "b"}]) or volume.tags)


def two_of_one(name):
    volume = other = ec2.Volume(name)
    for _ in range(2):
        print(volume.size, other.state)


def in_comprehension(names):
    return [volume.size if volume.state else None for volume in map(ec2.Volume, names)]


after_test(os.environ["VOLUME"])
dropped_in_round(os.environ["VOLUME"])
in_branch(os.environ["VOLUME"], True)
dropped_in_expression(os.environ["VOLUME"])
two_of_one(os.environ["VOLUME"])
in_comprehension([os.environ["VOLUME"]])
