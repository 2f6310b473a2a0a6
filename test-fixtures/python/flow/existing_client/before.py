"""A client of the same service is there already, made once before."""
import boto3

s3_client = boto3.client("s3")
s3 = boto3.resource("s3")
print(len(s3_client.list_objects_v2(Bucket="photos")["Contents"]))
print(s3.Object("photos", "raw/a.txt").get()["Body"].read())
