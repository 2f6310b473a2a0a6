"""Instance.tags is None without tags (TypeError in a for loop), `get("Tags", [])` hides it."""
import boto3

ec2 = boto3.client("ec2")
i_id = "i"
try: print([t["Key"] for t in ec2.describe_instances(InstanceIds=[i_id])["Reservations"][0]["Instances"][0].get("Tags")])
except TypeError as e: print(e)
