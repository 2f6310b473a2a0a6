"""Collections that ask for all pages again: DFR117."""
import boto3

bucket = boto3.resource("s3").Bucket("photos")

photos = bucket.objects.filter(Prefix="2024/")
print(len(list(photos)))
for photo in photos:
    print(photo.key)

every = bucket.objects.all()
for number in range(2):
    print(number, [photo.key for photo in every])
