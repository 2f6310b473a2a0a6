"""Resources that are made in a statement of their own, and nobody has: the statement goes."""
import boto3


def profile(name):
    iam = boto3.resource("iam")
    # the profile has to be there already
    iam.InstanceProfile(name)
    print(name)


def check(bucket_name, strict):
    s3 = boto3.resource("s3")
    if strict:
        s3.Bucket(bucket_name).Object("a")
    print([obj.key for obj in s3.Bucket(bucket_name).objects.all()])


profile("reader")
check("photos", True)
