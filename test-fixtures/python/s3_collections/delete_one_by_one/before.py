"""Each object of a loop is deleted by itself."""
import boto3

for obj in boto3.resource("s3").Bucket("photos").objects.filter(Prefix="2024/"):
    obj.delete()
    print("deleted", obj.key, obj.bucket_name)
