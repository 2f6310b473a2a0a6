"""A generator expression reads the attribute late, for those that are asked."""
import boto3

s3 = boto3.client("s3")
sizes = (s3.head_object(Bucket="photos", Key=key)["ContentLength"] for key in ("2024/1.jpg", "missing"))
print(next(sizes))
