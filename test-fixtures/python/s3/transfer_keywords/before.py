"""Transfers called with keywords, and a transfer configuration."""
import boto3
from boto3.s3.transfer import TransferConfig

s3 = boto3.resource("s3")
open("f.txt", "w").write("f")
s3.Bucket("photos").upload_file(Filename="f.txt", Key="f.txt", Config=TransferConfig(use_threads=False))
s3.Bucket("photos").download_file(Filename="g.txt", Key="f.txt")
s3.meta.client.upload_file("f.txt", "photos", "h.txt")
print(open("g.txt").read())
