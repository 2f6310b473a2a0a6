"""Open uploads and their parts."""
import boto3

s3 = boto3.client("s3")
bucket_name = "photos"
s3.create_multipart_upload(Bucket=bucket_name, Key="big")
for page in s3.get_paginator("list_multipart_uploads").paginate(Bucket=bucket_name):
    for upload in page.get("Uploads", []):
        print(upload["Key"], [p.get("Size") for page_2 in s3.get_paginator("list_parts").paginate(Bucket=bucket_name, Key=upload["Key"], UploadId=upload["UploadId"]) for p in page_2.get("Parts", [])])
