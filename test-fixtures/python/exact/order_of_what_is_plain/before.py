"""The call may move in front of identifiers and constants, and to where a choice is made."""
import boto3


class Photo:
    def __init__(self, obj):
        self.obj = obj

    def show(self):
        acl = self.obj.Acl()
        print("photo", self.obj.key, acl.owner is not None, len(acl.grants))

    def tags(self):
        obj = self.obj.Bucket().Object(self.obj.key)
        found = obj.metadata if obj.metadata else {"owner": "nobody"}
        print(found, obj.content_length)


s3 = boto3.resource("s3")
Photo(s3.Object("photos", "2024/1.jpg")).show()
Photo(s3.Object("photos", "raw/a.txt")).tags()
for number in range(2):
    obj = s3.Object("photos", f"2024/{number}.jpg")
    print(f"{obj.key} of {obj.bucket_name}: {obj.content_length}, {obj.content_type}")
