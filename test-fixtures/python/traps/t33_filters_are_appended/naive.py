"""Wrong: filter() APPENDS user lists to the model-defined Filters."""
import boto3

F = [{"Name": "instance-state-name", "Values": ["running"]}]
print([i["InstanceId"] for r in boto3.client("ec2").describe_instances(Filters=F)["Reservations"] for i in r["Instances"]])
