"""Wrong: instance.tags is None without tags (TypeError in a for loop), `get("Tags", [])` hides it."""
import boto3

d = boto3.client("ec2").describe_instances(InstanceIds=["i"])["Reservations"][0]["Instances"][0]
try: print([t["Key"] for t in d.get("Tags", [])])
except TypeError as e: print(e)
