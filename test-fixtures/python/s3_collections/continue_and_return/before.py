"""continue goes to the next object, return leaves both loops."""
import boto3

bucket = boto3.resource("s3").Bucket("photos")


def first_big():
    for obj in bucket.objects.all():
        if obj.size < 3:
            continue
        return obj.key


print(first_big())
