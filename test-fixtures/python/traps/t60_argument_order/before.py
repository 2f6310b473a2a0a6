"""The order of arguments differs: bucket.upload_file(Filename, Key), client.upload_file(Filename, Bucket, Key)."""
import boto3

open("f.txt", "w").write("x")
boto3.resource("s3").Bucket("b").upload_file("f.txt", "k")
