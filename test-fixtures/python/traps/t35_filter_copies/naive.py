"""Wrong: filter() deep-copies its arguments at call time, not at iteration time."""
import boto3

f = [{"Name": "a", "Values": ["1"]}]
c = lambda: boto3.client("ec2").get_paginator("describe_instances").paginate(Filters=f)
f[0]["Values"].append("2")
list(c())
