"""Wrong: chained filter(): lists concatenate, scalars are replaced."""
import boto3

list(boto3.client("ec2").get_paginator("describe_instances").paginate(InstanceIds=["b"], DryRun=False))
