"""Lines end with carriage return and line feed."""
import boto3

bucket = boto3.resource("s3").Bucket("photos")
for obj in bucket.objects.all():
    print(obj.key)
bucket.put_object(Key="k", Body=b"x")
