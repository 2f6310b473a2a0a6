"""An action drops the cached attributes, so they are loaded again."""
import boto3

s3 = boto3.client("s3")
obj = s3.head_object(Bucket="photos", Key="2024/3.jpg")
print(obj["ContentLength"])
s3.put_object(Bucket="photos", Key="2024/3.jpg", Body=b"longer than before")
obj = s3.head_object(Bucket="photos", Key="2024/3.jpg")
print(obj["ContentLength"])
