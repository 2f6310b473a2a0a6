"""The call may move in front of identifiers and constants, and to where a choice is made."""
import boto3


class Photo:
    def __init__(self, s3_client, bucket_name, obj_key):
        self._s3_client = s3_client
        self._obj_bucket_name = bucket_name
        self.obj_key = obj_key

    def show(self):
        acl = self._s3_client.get_object_acl(Bucket=self._obj_bucket_name, Key=self.obj_key)
        print("photo", self.obj_key, acl.get("Owner") is not None, len(acl.get("Grants")))

    def tags(self):
        obj_key = self.obj_key
        obj = self._s3_client.head_object(Bucket=self._obj_bucket_name, Key=obj_key)
        found = obj.get("Metadata") if obj.get("Metadata") else {"owner": "nobody"}
        print(found, obj["ContentLength"])


s3 = boto3.client("s3")
Photo(s3, "photos", "2024/1.jpg").show()
Photo(s3, "photos", "raw/a.txt").tags()
for number in range(2):
    obj_key = f"2024/{number}.jpg"
    obj = s3.head_object(Bucket="photos", Key=obj_key)
    print(f"{obj_key} of {'photos'}: {obj['ContentLength']}, {obj['ContentType']}")
