"""A multipart upload by hand."""
import boto3

s3 = boto3.client("s3")
upload_id = s3.create_multipart_upload(Bucket="photos", Key="big.bin")["UploadId"]
answer = s3.upload_part(Bucket="photos", Key="big.bin", UploadId=upload_id, PartNumber=1, Body=b"x" * 10)
s3.complete_multipart_upload(
    Bucket="photos",
    Key="big.bin",
    UploadId=upload_id,
    MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": answer["ETag"]}]},
)
print("big.bin", upload_id != "")
other_id = s3.create_multipart_upload(Bucket="photos", Key="big.bin")["UploadId"]
s3.abort_multipart_upload(Bucket="photos", Key="big.bin", UploadId=other_id)
