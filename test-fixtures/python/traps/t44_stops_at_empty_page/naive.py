"""Wrong: batch action STOPS at the first empty page although more pages follow."""
import boto3

c = boto3.client("ec2")
for p in c.get_paginator("describe_instances").paginate():
    ids = [i["InstanceId"] for r in p["Reservations"] for i in r["Instances"]]
    if ids: c.stop_instances(InstanceIds=ids)
