"""Presigned URLs and calls exist on the client only, so programs reach through meta."""
import boto3

s3 = boto3.client("s3")
url = s3.generate_presigned_url("get_object", Params={"Bucket": "photos", "Key": "raw/a.txt"}, ExpiresIn=60)
print(url.split("?")[0])
print(s3.head_object(Bucket="photos", Key="raw/a.txt")["ContentLength"])
client = s3
print(len(client.list_objects_v2(Bucket="photos")["Contents"]))
