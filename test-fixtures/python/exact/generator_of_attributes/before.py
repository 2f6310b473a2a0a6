"""A generator expression reads the attribute late, for those that are asked."""
import boto3

s3 = boto3.resource("s3")
sizes = (s3.Object("photos", key).content_length for key in ("2024/1.jpg", "missing"))
print(next(sizes))
