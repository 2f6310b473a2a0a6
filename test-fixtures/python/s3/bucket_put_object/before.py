"""bucket.put_object gives an object, which is used on."""
import boto3

bucket = boto3.resource("s3").Bucket("photos")
obj = bucket.put_object(Key="new.txt", Body=b"new")
print(obj.key, obj.bucket_name, obj.content_length)
bucket.put_object(Key="other.txt", Body=b"x")
