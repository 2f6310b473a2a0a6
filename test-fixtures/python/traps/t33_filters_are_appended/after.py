"""Filter() APPENDS user lists to the model-defined Filters."""
import boto3

F = [{"Name": "instance-state-name", "Values": ["running"]}]
print([i["InstanceId"] for page in boto3.client("ec2").get_paginator("describe_instances").paginate(Filters=[{"Name": "vpc-id", "Values": ["v"]}] + F) for reservation in page.get("Reservations", []) for i in reservation.get("Instances", [])])
