"""The order of arguments differs: bucket.upload_file(Filename, Key), client.upload_file(Filename, Bucket, Key)."""
import boto3

open("f.txt", "w").write("x")
boto3.client("s3").upload_file(Bucket="b", Filename="f.txt", Key="k")
