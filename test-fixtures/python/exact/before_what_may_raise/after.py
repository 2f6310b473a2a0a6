"""What comes before the call in its statement may raise, so that no call is made."""
import boto3


class Photo:
    def __init__(self, obj_key, known):
        if known:
            self.obj_key = obj_key

    def show(self, s3, bucket_name):
        print("photo", self.obj_key, (acl := s3.get_object_acl(Bucket=bucket_name, Key="2024/1.jpg")).get("Owner") is not None, len(acl.get("Grants")))


def describe(s3, bucket_name, key, known):
    if known:
        title = "known"
    print(title, (obj := s3.head_object(Bucket=bucket_name, Key=key))["ContentLength"], obj["ContentType"])


s3 = boto3.client("s3")
bucket_name = "photos"
for known in (True, False):
    try:
        Photo("raw/a.txt", known).show(s3, bucket_name)
    except AttributeError as error:
        print("no attribute")
    try:
        describe(s3, bucket_name, "2024/1.jpg", known)
    except UnboundLocalError:
        print("unbound")
