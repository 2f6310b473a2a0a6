"""Wrong: limit(0) on a non-paginated operation yields ONE item."""
import boto3

print([k["KeyName"] for k in boto3.client("ec2").describe_key_pairs()["KeyPairs"][:0]])
