"""A volume and a topic."""
import os

import boto3

os.environ["VOLUME"] = boto3.client("ec2").create_volume(AvailabilityZone="us-east-1a", Size=8)["VolumeId"]
os.environ["TOPIC"] = boto3.client("sns").create_topic(Name="news")["TopicArn"]
