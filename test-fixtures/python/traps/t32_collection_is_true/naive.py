"""Wrong: Truth value: a collection object is always true and makes no call."""
import boto3

if boto3.client("s3").list_objects(Bucket="b", Prefix="p").get("Contents"):
    print("yes")
