"""Batch action STOPS at the first empty page although more pages follow."""
import boto3

boto3.resource("ec2").instances.all().stop()
