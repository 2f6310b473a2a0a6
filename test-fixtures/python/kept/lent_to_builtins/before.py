"""What the key function does to an element is seen by whoever reads it afterwards: an action makes it forget its data."""
import boto3

s3 = boto3.resource("s3")
for photo in sorted(s3.Bucket("photos").objects.all(), key=lambda each: each.get()["ContentLength"]):
    print(photo.key, photo.size)
