"""Attribute names are not the camel-cased members: e_tag, ssekms_key_id, checksum_crc32_c."""
import boto3

o = boto3.resource("s3").Object("b", "k")
print(o.e_tag, o.ssekms_key_id, o.checksum_crc32_c)
