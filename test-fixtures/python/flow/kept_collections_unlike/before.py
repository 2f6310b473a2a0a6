"""Collections whose elements are told by different things, or come from responses that promise different things: kept."""
import boto3


def profiles(iam, role=None):
    found = iam.instance_profiles.all() if role is None else role.instance_profiles.all()
    return found


def show(iam, role=None):
    for profile in profiles(iam, role):
        print(profile.name, profile.path)


def contents(bucket, versions):
    if versions:
        found = bucket.object_versions.all()
    else:
        found = bucket.objects.all()
    return found


iam = boto3.resource("iam")
role = iam.create_role(RoleName="reader", AssumeRolePolicyDocument="{}")
iam.create_instance_profile(InstanceProfileName="machines").add_role(RoleName="reader")
show(iam)
show(iam, role)
s3 = boto3.resource("s3", region_name="us-east-1")
bucket = s3.create_bucket(Bucket="photos")
bucket.put_object(Key="a", Body=b"1")
for each in contents(bucket, False):
    print(each.key)
