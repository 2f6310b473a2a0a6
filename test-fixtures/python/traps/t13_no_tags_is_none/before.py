"""Instance.tags is None without tags (TypeError in a for loop), `get("Tags", [])` hides it."""
import boto3

i = boto3.resource("ec2").Instance("i")
try: print([t["Key"] for t in i.tags])
except TypeError as e: print(e)
