"""A function returns keys taken from a collection; another the list of sizes."""
import boto3

s3 = boto3.resource("s3")


def keys(bucket_name, prefix=""):
    bucket = s3.Bucket(bucket_name)
    return [obj.key for obj in bucket.objects.filter(Prefix=prefix)]


def sizes(bucket_name):
    return {obj.key: obj.size for obj in s3.Bucket(bucket_name).objects.all()}


print(keys("photos", "raw"), sizes("photos"))
