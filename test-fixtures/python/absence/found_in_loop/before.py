"""The element that a search finds, or None."""
import boto3

bucket = boto3.resource("s3", region_name="us-east-1").Bucket("photos")
for wanted in ("raw/b.txt", "missing"):
    found = None
    for obj in bucket.objects.all():
        if obj.key == wanted:
            found = obj
            break
    if found:
        print(found.key, found.size)
    else:
        print("not found")
