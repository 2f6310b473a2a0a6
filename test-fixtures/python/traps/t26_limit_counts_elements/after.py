"""Limit(n) + PageSize interplay on EC2: MaxItems counts reservations, the item count needs its own cut."""
import boto3
from itertools import islice

print([i["InstanceId"] for i in islice((i for page in boto3.client("ec2").get_paginator("describe_instances").paginate(PaginationConfig={"MaxItems": 2}) for reservation in page.get("Reservations", []) for i in reservation.get("Instances", [])), 2)])
