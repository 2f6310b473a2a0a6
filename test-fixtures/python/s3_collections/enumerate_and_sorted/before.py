"""enumerate, sorted with a key, list and len, any, max over a collection."""
import boto3

bucket = boto3.resource("s3").Bucket("photos")
for number, obj in enumerate(bucket.objects.filter(Prefix="2024/")):
    print(number, obj.key)
latest = sorted(bucket.objects.all(), key=lambda o: (o.size, o.key), reverse=True)
print(latest[0].key, len(list(bucket.objects.all())))
print(any(o.key == "raw/a.txt" for o in bucket.objects.all()))
