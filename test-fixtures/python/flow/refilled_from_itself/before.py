"""A variable is filled from what it held before."""
import boto3

s3 = boto3.resource("s3")
s3.create_bucket(Bucket="photos")
s3.create_bucket(Bucket="albums")


def mirrored(bucket, key):
    obj = s3.Object(bucket, key)
    obj.put(Body=b"1")
    obj = s3.Object(obj.key, obj.bucket_name)
    obj.put(Body=b"2")
    print(obj.bucket_name, obj.key)


def renamed(iam, name):
    user = iam.create_user(UserName=name, Path="/p/")
    user = iam.create_user(UserName="other", Path=f"{user.path}{user.name}/")
    print(user.name, user.path)


def numbered(iam):
    group = iam.Group("g")
    for number in range(2):
        group = iam.create_group(GroupName=f"{group.name}{number}")
    print(group.name)


class Chain:
    def __init__(self, obj):
        self.obj = obj

    def turn(self):
        self.obj = s3.Object(self.obj.key, self.obj.bucket_name)
        self.obj.put(Body=b"3")


iam = boto3.resource("iam")
mirrored("photos", "albums")
renamed(iam, "me")
numbered(iam)
Chain(s3.Object("albums", "photos")).turn()
