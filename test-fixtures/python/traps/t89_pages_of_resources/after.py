"""Pages() yields lists of resources (empty pages included), not raw responses."""
import boto3

print([[i["InstanceId"] for i in [instance for reservation in p.get("Reservations", []) for instance in reservation.get("Instances", [])]] for p in boto3.client("ec2").get_paginator("describe_instances").paginate()])
