"""Create_tags of a resource returns Tag objects; service-level ec2.create_tags too; batch create_tags raw responses."""
import boto3

t = boto3.resource("ec2").Instance("i").create_tags(Tags=[{"Key": "a", "Value": "b"}])
print(len(t), t[0].key)
