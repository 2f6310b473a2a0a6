"""Wrong: Argument order: bucket.download_file(Key, Filename) vs client.download_file(Bucket, Key, Filename); upload_file(Filename, Key) vs (Filename, Bucket, Key)."""
import boto3

open("f.txt", "w").write("x")
boto3.client("s3").upload_file("f.txt", "k", "b")
