"""Wrong: pages() yields lists of resources (empty pages included), not raw responses."""
import boto3

print([[i["InstanceId"] for i in r["Instances"]] for p in boto3.client("ec2").get_paginator("describe_instances").paginate() for r in p["Reservations"]])
