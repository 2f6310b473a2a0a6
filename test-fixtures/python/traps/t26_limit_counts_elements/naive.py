"""Wrong: limit(n) + PageSize interplay on EC2: MaxItems counts reservations, the item count needs its own cut."""
import boto3

print([i["InstanceId"] for p in boto3.client("ec2").get_paginator("describe_instances").paginate(PaginationConfig={"MaxItems": 2}) for r in p["Reservations"] for i in r["Instances"]])
