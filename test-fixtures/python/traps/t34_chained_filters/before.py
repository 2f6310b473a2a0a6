"""Chained filter(): lists concatenate, scalars are replaced."""
import boto3

list(boto3.resource("ec2").instances.filter(InstanceIds=["a"], DryRun=True).filter(InstanceIds=["b"], DryRun=False))
