"""Filter() APPENDS user lists to the model-defined Filters."""
import boto3

F = [{"Name": "instance-state-name", "Values": ["running"]}]
print([i.id for i in boto3.resource("ec2").Vpc("v").instances.filter(Filters=F)])
