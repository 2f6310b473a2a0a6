"""A waiter does NOT refresh the cache: value stays stale."""
import boto3

i = boto3.resource("ec2").Instance("i")
print(i.state["Name"])
i.wait_until_running()
print(i.state["Name"])
