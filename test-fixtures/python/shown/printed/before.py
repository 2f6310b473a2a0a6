"""Tables, objects and the service resource are printed: their type and their identifiers are the text."""
import boto3

s3 = boto3.resource("s3")
bucket = s3.Bucket("photos")
print(bucket)
print("bucket:", bucket, s3, sep=" ")
print(str(bucket).upper(), len(repr(bucket)))
for obj in bucket.objects.filter(Prefix="2024/"):
    print(obj)


def show(key):
    obj = s3.Object('photos', key)
    print("object", obj)
    print(obj.content_length)


show("2024/1.jpg")
