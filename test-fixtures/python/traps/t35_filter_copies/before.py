"""Filter() deep-copies its arguments at call time, not at iteration time."""
import boto3

f = [{"Name": "a", "Values": ["1"]}]
c = boto3.resource("ec2").instances.filter(Filters=f)
f[0]["Values"].append("2")
list(c)
