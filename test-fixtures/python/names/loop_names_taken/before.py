"""page and obj are names of the program."""
import boto3

page = "page"
contents = "contents"
bucket = boto3.resource("s3").Bucket("photos")
for obj in bucket.objects.filter(Prefix="raw"):
    print(page, obj.key, contents)
print(page)
