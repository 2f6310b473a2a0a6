"""A function makes the session."""
import boto3


def get_session(profile=None):
    if profile:
        return boto3.Session(profile_name=profile)
    return boto3.Session()


def resource(service, region="us-east-1"):
    return get_session().resource(service, region_name=region)


print(resource("dynamodb").Table("users").scan()["Count"])
print([b.name for b in resource("s3").buckets.all()])
