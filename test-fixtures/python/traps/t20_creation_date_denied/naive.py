"""Wrong: Bucket.creation_date = ListBuckets + search; AccessDenied swallowed -> None."""
import boto3

print(next((b["CreationDate"] for b in boto3.client("s3").list_buckets()["Buckets"] if b["Name"] == "b")))
