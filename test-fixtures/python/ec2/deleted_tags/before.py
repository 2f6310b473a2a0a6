"""Deleting tags names the instance in the request, and leaves the data that is loaded."""
import boto3

ec2 = boto3.resource("ec2")


def clean(instance_id):
    instance = ec2.Instance(instance_id)
    print(instance.instance_type)
    response = instance.delete_tags(Tags=[{"Key": "team"}, {"Key": "stage", "Value": "test"}])
    print(response, instance.image_id)


clean("i-1")
ec2.Instance("i-2").delete_tags(DryRun=False)
for instance in ec2.instances.all():
    instance.delete_tags(Tags=[{"Key": "old"}])
    print(instance.id, instance.image_id)
