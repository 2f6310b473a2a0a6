"""A variable is filled from what it held before."""
import boto3

s3 = boto3.client("s3")
s3.create_bucket(Bucket="photos")
s3.create_bucket(Bucket="albums")


def mirrored(bucket, key):
    s3.put_object(Bucket=bucket, Key=key, Body=b"1")
    bucket_name = key
    obj_key = bucket
    s3.put_object(Bucket=bucket_name, Key=obj_key, Body=b"2")
    print(bucket_name, obj_key)


def renamed(iam, name):
    user = iam.create_user(UserName=name, Path="/p/")["User"]
    user_name = "other"
    user = iam.create_user(UserName="other", Path=f"{user['Path']}{name}/")["User"]
    print(user_name, user["Path"])


def numbered(iam):
    group_name = "g"
    for number in range(2):
        new_group_name = f"{group_name}{number}"
        iam.create_group(GroupName=new_group_name)
        group_name = new_group_name
    print(group_name)


class Chain:
    def __init__(self, s3_client, bucket_name, obj_key):
        self._s3_client = s3_client
        self._obj_bucket_name = bucket_name
        self.obj_key = obj_key

    def turn(self):
        self._s3_client, self._obj_bucket_name, self.obj_key = s3, self.obj_key, self._obj_bucket_name
        self._s3_client.put_object(
            Bucket=self._obj_bucket_name,
            Key=self.obj_key,
            Body=b"3",
        )


iam = boto3.client("iam")
mirrored("photos", "albums")
renamed(iam, "me")
numbered(iam)
Chain(s3, "albums", "photos").turn()
