"""Limit(0) on a non-paginated operation yields ONE item."""
import boto3

print([k.name for k in boto3.resource("ec2").key_pairs.limit(0)])
