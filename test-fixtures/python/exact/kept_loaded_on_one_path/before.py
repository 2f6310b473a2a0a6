"""Whether the function has loaded the object depends on its argument: the caller cannot tell."""
import boto3


def acl_of(obj, shown):
    acl = obj.Acl()
    if shown:
        print(sorted(acl.owner))
    return acl


s3 = boto3.resource("s3")
for shown in (True, False):
    acl = acl_of(s3.Object("photos", "2024/1.jpg"), shown)
    print(acl.grants[0]["Permission"])
