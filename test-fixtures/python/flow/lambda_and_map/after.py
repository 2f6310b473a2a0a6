"""A lambda that uses the resource."""
import boto3

s3 = boto3.client("s3")
read = lambda key: s3.get_object(Bucket="photos", Key=key)["Body"].read()
print(list(map(read, ["2024/1.jpg", "2024/2.jpg"])))
