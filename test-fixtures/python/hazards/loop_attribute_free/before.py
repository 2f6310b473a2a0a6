"""No hidden call in these loops: the listing has the data, the object is made before, or its load is written out."""
import boto3

s3 = boto3.resource("s3")
bucket = s3.Bucket("photos")

for summary in bucket.objects.all():
    print(summary.key, summary.size)
first = bucket.Object("a.jpg")
for name in ("one", "two"):
    print(name, first.content_length)
for key in ("a.jpg", "b.jpg"):
    photo = bucket.Object(key)
    photo.load()
    print(photo.content_length)
for key in ("a.jpg", "b.jpg"):
    print(bucket.Object(key).key)
