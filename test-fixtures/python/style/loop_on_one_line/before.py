"""Loops on one line stay there when other lines are broken."""

import os

import boto3

ec2 = boto3.resource("ec2", region_name="eu-west-1")


def show(volume_id):
    volume = ec2.Volume(volume_id)
    for key in ("a", "b"): print(key)
    while not volume_id: break
    print(volume.size, volume.state, volume.volume_type, "of", volume_id, os.sep)


for number in (1, 2): print(number)
