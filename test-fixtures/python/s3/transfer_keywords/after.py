"""Transfers called with keywords, and a transfer configuration."""
import boto3
from boto3.s3.transfer import TransferConfig

s3 = boto3.client("s3")
open("f.txt", "w").write("f")
s3.upload_file(Bucket="photos", Filename="f.txt", Key="f.txt", Config=TransferConfig(use_threads=False))
s3.download_file(Bucket="photos", Filename="g.txt", Key="f.txt")
s3.upload_file("f.txt", "photos", "h.txt")
print(open("g.txt").read())
