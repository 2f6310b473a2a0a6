"""Elements of a tuple that a function returns: their data goes with them when it has loaded them, and they are loaded anew when not."""
import boto3


def rights(s3, key):
    acl = s3.Object("photos", key).Acl()
    versioning = s3.BucketVersioning("photos")
    print(key, sorted(acl.owner))
    return acl, versioning


s3 = boto3.resource("s3")
acl, versioning = rights(s3, "2024/1.jpg")
print(acl.grants[0]["Permission"], len(acl.grants))
print(versioning.status, versioning.mfa_delete)
