"""The tags that create_tags answers with are those of the request, one for each element of its list."""
import boto3

ec2 = boto3.client("ec2")


def mark(instance_id):
    ec2.create_tags(Resources=[instance_id], Tags=[{"Key": "team", "Value": "blue"}, {"Value": "test", "Key": "stage"}])
    for tag in [{"Key": "team", "Value": "blue"}, {"Value": "test", "Key": "stage"}]:
        tag_data = (ec2.describe_tags(Filters=[{"Name": "key", "Values": [tag["Key"]]}, {"Name": "value", "Values": [tag["Value"]]}]).get("Tags") or [None])[0]
        print(instance_id, tag["Key"], tag["Value"], tag_data.get("ResourceType"))


mark("i-1")
print([tag["Key"] for tag in ec2.create_tags(Resources=["vpc-1"], DryRun=False, Tags=[{"Key": "a", "Value": "b"}]) and [{"Key": "a", "Value": "b"}]])
