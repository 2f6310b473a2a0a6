"""A reference property makes a NEW object each time (parent load is shared, target load is not)."""
import boto3

i = boto3.resource("ec2").Instance("i")
print(i.vpc.cidr_block, i.vpc.state)
