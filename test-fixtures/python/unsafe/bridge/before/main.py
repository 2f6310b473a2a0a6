"""One use of a bucket cannot be rewritten: it gets a resource of its own, and the others go to the client."""
import boto3

import reports

s3 = boto3.resource("s3")


def fill(name):
    bucket = s3.create_bucket(Bucket=name)
    bucket.put_object(Key="a.txt", Body=b"a")
    job = {"bucket": bucket, "prefix": "a"}
    reports.run(**job)
    bucket.Object("b.txt").put(Body=b"b")
    return bucket.name


print(fill("tales"))
print(sorted(obj.key for obj in s3.Bucket("tales").objects.all()))
