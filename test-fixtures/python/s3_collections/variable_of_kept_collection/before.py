"""A variable keeps its collection for one use; what others take from it asks for itself, and is kept where its request may have changed."""
import os

import boto3

bucket = boto3.resource("s3").Bucket(os.environ["BUCKET"])
photos = bucket.objects.filter(Prefix="2024/")
print([photo.key for photo in photos.limit(2)])
for page in photos.page_size(2).pages():
    print([photo.size for photo in page])
print(type(photos).__name__, photos)

prefixes = ["raw/", "2024/"]
found = bucket.objects.filter(Prefix=prefixes.pop())
print([photo.key for photo in found.limit(1)], [photo.key for photo in found.limit(2)])
print(found)
