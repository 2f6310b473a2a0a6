"""What comes before the call in its statement may raise, so that no call is made."""
import boto3


class Photo:
    def __init__(self, obj_key, known):
        if known:
            self.obj_key = obj_key

    def show(self, bucket):
        acl = bucket.Object("2024/1.jpg").Acl()
        print("photo", self.obj_key, acl.owner is not None, len(acl.grants))


def describe(bucket, key, known):
    obj = bucket.Object(key)
    if known:
        title = "known"
    print(title, obj.content_length, obj.content_type)


bucket = boto3.resource("s3").Bucket("photos")
for known in (True, False):
    try:
        Photo("raw/a.txt", known).show(bucket)
    except AttributeError as error:
        print("no attribute")
    try:
        describe(bucket, "2024/1.jpg", known)
    except UnboundLocalError:
        print("unbound")
