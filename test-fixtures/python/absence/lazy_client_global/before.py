"""A service resource in a global that is filled at first use."""
import boto3

dynamodb = None
s3_resource = None


def get_dynamodb():
    global dynamodb
    if dynamodb is None:
        dynamodb = boto3.resource("dynamodb")
    return dynamodb


def buckets():
    global s3_resource
    if not s3_resource:
        s3_resource = boto3.resource("s3")
    return [bucket.name for bucket in s3_resource.buckets.all()]


print(get_dynamodb().Table("users").scan(Select="COUNT")["Count"])
print(get_dynamodb().Table("users").get_item(Key={"id": "u1"})["Item"]["name"])
print(buckets(), buckets())
