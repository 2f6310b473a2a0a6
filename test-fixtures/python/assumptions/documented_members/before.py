"""(5) Members that are always there are there: every object of a listing has a key."""
import boto3

s3 = boto3.resource("s3")
s3.create_bucket(Bucket="photos")
s3.Object("photos", "a.txt").put(Body=b"x")
for summary in s3.Bucket("photos").objects.all():
    print(summary.key)
