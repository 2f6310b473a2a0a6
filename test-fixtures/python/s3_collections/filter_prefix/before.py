"""A prefix and a delimiter, computed."""
import boto3

s3 = boto3.resource("s3")
year = 2024
for obj in s3.Bucket("photos").objects.filter(Prefix=f"{year}/", Delimiter="/"):
    print(obj.key)
