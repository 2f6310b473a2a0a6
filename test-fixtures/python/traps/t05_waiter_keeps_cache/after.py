"""A waiter does NOT refresh the cache: value stays stale."""
import boto3

ec2 = boto3.client("ec2")
i_id = "i"
i = ec2.describe_instances(InstanceIds=[i_id])["Reservations"][0]["Instances"][0]
print(i["State"]["Name"])
ec2.get_waiter("instance_running").wait(InstanceIds=[i_id])
print(i["State"]["Name"])
