"""The tags that create_tags answers with are those of the request, one for each element of its list."""
import boto3

ec2 = boto3.resource("ec2")


def mark(instance_id):
    instance = ec2.Instance(instance_id)
    for tag in instance.create_tags(Tags=[{"Key": "team", "Value": "blue"}, {"Value": "test", "Key": "stage"}]):
        print(tag.resource_id, tag.key, tag.value, tag.resource_type)


mark("i-1")
print([tag.key for tag in ec2.Vpc("vpc-1").create_tags(DryRun=False, Tags=[{"Key": "a", "Value": "b"}])])
