"""Wrong: Attribute names are not the camel-cased members: e_tag, ssekms_key_id, checksum_crc32_c."""
import boto3
from boto3.dynamodb.conditions import Key

d = boto3.client("s3").head_object(Bucket="b", Key="k")
camel = lambda n: d.get("".join((p.capitalize() for p in n.split("_"))))
print(camel("e_tag"), camel("ssekms_key_id"), camel("checksum_crc32_c"))
