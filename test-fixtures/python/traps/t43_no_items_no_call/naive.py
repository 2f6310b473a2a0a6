"""Wrong: no items -> no call and result []."""
import boto3

c = boto3.client("ec2")
ids = [i["InstanceId"] for r in c.describe_instances(Filters=[])["Reservations"] for i in r["Instances"]]
print([c.terminate_instances(InstanceIds=ids)])
