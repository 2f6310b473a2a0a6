"""bucket.put_object gives an object, which is used on."""
import boto3

s3 = boto3.client("s3")
bucket_name = "photos"
s3.put_object(Bucket=bucket_name, Key="new.txt", Body=b"new")
obj = s3.head_object(Bucket=bucket_name, Key="new.txt")
print("new.txt", bucket_name, obj["ContentLength"])
s3.put_object(Bucket=bucket_name, Key="other.txt", Body=b"x")
