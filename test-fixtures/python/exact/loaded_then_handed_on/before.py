"""A function loads an object and hands it on: its data goes with it, and no further call is made."""
import boto3


class Photo:
    def __init__(self, obj):
        self.obj = obj

    def acl(self):
        acl = self.obj.Acl()
        print("owner of", self.obj.key, sorted(acl.owner))
        return acl


def policy_of(bucket):
    versioning = bucket.Versioning()
    print(versioning.status)
    return versioning


def show(acl, title):
    print(title, len(acl.grants))


s3 = boto3.resource("s3")
photo = Photo(s3.Object("photos", "2024/1.jpg"))
acl = photo.acl()
print(len(acl.grants), acl.grants[0]["Permission"])
print(photo.acl().grants[0]["Permission"])
versioning = policy_of(s3.Bucket("photos"))
print(versioning.status)
rights = s3.BucketAcl("photos")
if rights.grants:
    show(rights, "rights")
