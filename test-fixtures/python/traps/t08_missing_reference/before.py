"""Reference is None when the id is missing."""
import boto3

i = boto3.resource("ec2").Instance("i")
print(i.vpc is None)
