"""The ACL of an object, loaded once and changed."""
import boto3

s3 = boto3.client("s3")
acl = s3.get_object_acl(Bucket="photos", Key="raw/a.txt")
print(len(acl.get("Grants")), acl.get("Owner") is not None)
s3.put_object_acl(Bucket="photos", Key="raw/a.txt", ACL="public-read")
acl = s3.get_object_acl(Bucket="photos", Key="raw/a.txt")
print(len(acl.get("Grants")))
