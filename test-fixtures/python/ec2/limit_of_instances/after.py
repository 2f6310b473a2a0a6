"""The request's limit counts reservations, boto3's the instances."""
import boto3
from itertools import islice

ec2 = boto3.client("ec2")
ec2.run_instances(ImageId="ami-12c6146b", MinCount=3, MaxCount=3)
for instance in islice((instance for page in ec2.get_paginator("describe_instances").paginate(PaginationConfig={"MaxItems": 2}) for reservation in page.get("Reservations", []) for instance in reservation.get("Instances", [])), 2):
    print(instance["State"]["Name"])
