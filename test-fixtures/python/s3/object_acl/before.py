"""The ACL of an object, loaded once and changed."""
import boto3

acl = boto3.resource("s3").Object("photos", "raw/a.txt").Acl()
print(len(acl.grants), acl.owner is not None)
acl.put(ACL="public-read")
print(len(acl.grants))
