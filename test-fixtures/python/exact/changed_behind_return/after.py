"""An action in finally makes the object forget what it held when it was returned."""
import boto3


def rights(s3, key):
    acl = {}
    acl.update(s3.get_object_acl(Bucket="photos", Key=key))
    print(sorted(acl.get("Owner")))
    try:
        return s3, "photos", key, acl
    finally:
        s3.put_object_acl(Bucket="photos", Key=key, ACL="private")
        acl.clear()


s3 = boto3.client("s3")
s3_client, bucket_name, object_key, acl = rights(s3, "2024/1.jpg")
if not acl:
    acl.update(s3_client.get_object_acl(Bucket=bucket_name, Key=object_key))
print(acl.get("Grants")[0]["Permission"])
