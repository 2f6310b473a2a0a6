"""The list of objects is kept and used twice."""
import boto3

bucket = boto3.resource("s3").Bucket("photos")
objects = list(bucket.objects.filter(Prefix="2024/"))
print(len(objects), objects[0].key)
for obj in objects:
    if obj.size > 3:
        print(obj.get()["Body"].read())
