"""Create_tags of a resource returns Tag objects; service-level ec2.create_tags too; batch create_tags raw responses."""
import boto3

t = (boto3.client("ec2").create_tags(Resources=["i"], Tags=[{"Key": "a", "Value": "b"}]) and [{"Key": "a", "Value": "b"}])
print(len(t), t[0]["Key"])
