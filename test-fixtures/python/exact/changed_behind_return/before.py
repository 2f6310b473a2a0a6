"""An action in finally makes the object forget what it held when it was returned."""
import boto3


def rights(s3, key):
    acl = s3.Object("photos", key).Acl()
    print(sorted(acl.owner))
    try:
        return acl
    finally:
        acl.put(ACL="private")


s3 = boto3.resource("s3")
acl = rights(s3, "2024/1.jpg")
print(acl.grants[0]["Permission"])
