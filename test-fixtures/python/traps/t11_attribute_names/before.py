"""Names: xform_name is not invertible by CamelCasing (e_tag, ssekms_key_id, md5_of_body, mfa_delete, notification_arns...)."""
import boto3

o = boto3.resource("s3").Object("b", "k")
print(o.e_tag, o.ssekms_key_id, o.checksum_crc32_c)
