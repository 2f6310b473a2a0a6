"""Open uploads and their parts."""
import boto3

bucket = boto3.resource("s3").Bucket("photos")
bucket.Object("big").initiate_multipart_upload()
for upload in bucket.multipart_uploads.all():
    print(upload.object_key, [p.size for p in upload.parts.all()])
