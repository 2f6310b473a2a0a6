"""Each collection is listed once, whatever way the program goes, or is made anew."""
import boto3

bucket = boto3.resource("s3").Bucket("photos")


def keys(sort):
    photos = bucket.objects.all()
    if sort:
        return sorted(photo.key for photo in photos)
    return [photo.key for photo in photos]


for prefix in ("2023/", "2024/"):
    part = bucket.objects.filter(Prefix=prefix)
    print([photo.key for photo in part])
kept = list(bucket.objects.all())
print(len(kept), [photo.key for photo in kept], keys(True), keys(False))
