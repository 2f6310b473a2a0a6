"""Indentation by two spaces."""
import boto3


def main():
  bucket = boto3.resource("s3").Bucket("photos")
  for obj in bucket.objects.all():
    if obj.size > 2:
      print(obj.key)
      obj.delete()


main()
