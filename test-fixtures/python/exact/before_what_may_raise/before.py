"""What comes before the call in its statement may raise, so that no call is made."""
import boto3


class Photo:
    def __init__(self, obj, known):
        if known:
            self.obj = obj

    def show(self, bucket):
        acl = bucket.Object("2024/1.jpg").Acl()
        print("photo", self.obj.key, acl.owner is not None, len(acl.grants))


def describe(bucket, key, known):
    obj = bucket.Object(key)
    if known:
        title = "known"
    print(title, obj.content_length, obj.content_type)


bucket = boto3.resource("s3").Bucket("photos")
for known in (True, False):
    try:
        Photo(bucket.Object("raw/a.txt"), known).show(bucket)
    except AttributeError as error:
        print("no attribute")
    try:
        describe(bucket, "2024/1.jpg", known)
    except UnboundLocalError:
        print("unbound")
