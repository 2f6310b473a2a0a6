"""A lambda that uses the resource."""
import boto3

s3 = boto3.resource("s3")
read = lambda key: s3.Object("photos", key).get()["Body"].read()
print(list(map(read, ["2024/1.jpg", "2024/2.jpg"])))
