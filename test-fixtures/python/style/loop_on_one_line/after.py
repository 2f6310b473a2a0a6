"""Loops on one line stay there when other lines are broken."""

import os

import boto3

ec2 = boto3.client("ec2", region_name="eu-west-1")


def show(volume_id):
    for key in ("a", "b"): print(key)
    while not volume_id: break
    volume = ec2.describe_volumes(VolumeIds=[volume_id])["Volumes"][0]
    print(
        volume.get("Size"),
        volume.get("State"),
        volume.get("VolumeType"),
        "of",
        volume_id,
        os.sep,
    )


for number in (1, 2): print(number)
