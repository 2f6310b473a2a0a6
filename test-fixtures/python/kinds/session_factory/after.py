"""A function makes the session."""
import boto3


def get_session(profile=None):
    if profile:
        return boto3.Session(profile_name=profile)
    return boto3.Session()


def resource(service, region="us-east-1"):
    return get_session().client(service, region_name=region)


print(resource("dynamodb").scan(TableName="users")["Count"])
print([b["Name"] for page in resource("s3").get_paginator("list_buckets").paginate() for b in page.get("Buckets", [])])
