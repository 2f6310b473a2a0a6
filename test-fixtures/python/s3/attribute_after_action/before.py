"""An action drops the cached attributes, so they are loaded again."""
import boto3

obj = boto3.resource("s3").Object("photos", "2024/3.jpg")
print(obj.content_length)
obj.put(Body=b"longer than before")
print(obj.content_length)
