"""Attribute names are not the camel-cased members: e_tag, ssekms_key_id, checksum_crc32_c."""
import boto3

s3 = boto3.client("s3")
o = s3.head_object(Bucket="b", Key="k")
print(o.get("ETag"), o.get("SSEKMSKeyId"), o.get("ChecksumCRC32C"))
