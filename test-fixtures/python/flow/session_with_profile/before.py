"""A session with a profile, and one that is an argument."""
import boto3


def names(profile):
    session = boto3.Session(profile_name=profile)
    s3 = session.resource("s3")
    return [bucket.name for bucket in s3.buckets.all()]


print(names("dev"))
