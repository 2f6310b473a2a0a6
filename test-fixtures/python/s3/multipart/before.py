"""A multipart upload by hand."""
import boto3

obj = boto3.resource("s3").Object("photos", "big.bin")
upload = obj.initiate_multipart_upload()
part = upload.Part(1)
answer = part.upload(Body=b"x" * 10)
done = upload.complete(MultipartUpload={"Parts": [{"PartNumber": part.part_number, "ETag": answer["ETag"]}]})
print(done.key, upload.id != "")
other = obj.initiate_multipart_upload()
other.abort()
