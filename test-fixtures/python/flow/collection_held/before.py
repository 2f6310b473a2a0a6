"""Collections in attributes and parameters, whose elements need what identifies the owner."""
import boto3


class Album:
    def __init__(self, bucket):
        self.small = bucket.objects.filter(Prefix="small/")
        self.all = bucket.objects

    def keys(self):
        return [obj.key for obj in self.small]

    def total(self):
        return sum(obj.size for obj in self.all.all())

    def remove(self):
        for obj in self.small:
            obj.delete()


def policies(role, only_inline):
    if only_inline:
        found = role.policies.all()
        report(found)
        for policy in found:
            policy.delete()


def report(found):
    for policy in found:
        print(policy.role_name, policy.name)


s3 = boto3.resource("s3", region_name="us-east-1")
bucket = s3.create_bucket(Bucket="photos")
bucket.put_object(Key="small/a", Body=b"1")
bucket.put_object(Key="large/b", Body=b"22")
album = Album(bucket)
print(album.keys(), album.total())
album.remove()
print(album.keys(), album.total())
iam = boto3.resource("iam")
role = iam.create_role(RoleName="reader", AssumeRolePolicyDocument="{}")
policies(role, True)
