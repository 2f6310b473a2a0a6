"""A client of the same service is there already, made once before."""
import boto3

s3_client = boto3.client("s3")
s3 = boto3.client("s3")
print(len(s3_client.list_objects_v2(Bucket="photos")["Contents"]))
print(s3.get_object(Bucket="photos", Key="raw/a.txt")["Body"].read())
