"""Wrong: a waiter does NOT refresh the cache: value stays stale."""
import boto3

c = boto3.client("ec2")
g = lambda: c.describe_instances(InstanceIds=["i"])["Reservations"][0]["Instances"][0]
print(g()["State"]["Name"])
c.get_waiter("instance_running").wait(InstanceIds=["i"])
print(g()["State"]["Name"])
