"""A function loads an object and hands it on: its data goes with it, and no further call is made."""
import boto3


class Photo:
    def __init__(self, s3_client, bucket_name, obj_key):
        self._s3_client = s3_client
        self.bucket_name = bucket_name
        self.obj_key = obj_key

    def acl(self):
        acl = self._s3_client.get_object_acl(Bucket=self.bucket_name, Key=self.obj_key)
        print("owner of", self.obj_key, sorted(acl.get("Owner")))
        return acl


def policy_of(s3_client, bucket_name):
    versioning = s3_client.get_bucket_versioning(Bucket=bucket_name)
    print(versioning.get("Status"))
    return versioning


def show(acl, title):
    print(title, len(acl.get("Grants")))


s3 = boto3.client("s3")
photo = Photo(s3, "photos", "2024/1.jpg")
acl = photo.acl()
print(len(acl.get("Grants")), acl.get("Grants")[0]["Permission"])
print(photo.acl().get("Grants")[0]["Permission"])
versioning = policy_of(s3, "photos")
print(versioning.get("Status"))
bucket_name = "photos"
rights = s3.get_bucket_acl(Bucket=bucket_name)
if rights.get("Grants"):
    show(rights, "rights")
