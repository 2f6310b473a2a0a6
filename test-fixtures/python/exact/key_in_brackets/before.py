"""The key in brackets of its own."""
import boto3

s3 = boto3.resource("s3")
bucket = boto3.Session().resource("s3").Bucket("photos")


def main(name):
    found = {}
    for obj in bucket.objects.all():
        found[obj.key] = obj
    each = found.get((name))
    if each is not None:
        print(each.get()["ContentLength"])


main("2024/1.jpg")
main("none")
