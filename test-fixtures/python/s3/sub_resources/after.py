"""Policy, versioning, cors, tagging, lifecycle and acl of a bucket."""
import json

import boto3

s3 = boto3.client("s3")
bucket_name = "photos"
s3.put_bucket_policy(Bucket=bucket_name, Policy=json.dumps({"Version": "2012-10-17", "Statement": []}))
print(s3.get_bucket_policy(Bucket=bucket_name).get("Policy"))
s3.put_bucket_versioning(Bucket=bucket_name, VersioningConfiguration={"Status": "Enabled"})
print(s3.get_bucket_versioning(Bucket=bucket_name).get("Status"))
s3.put_bucket_cors(
    Bucket=bucket_name,
    CORSConfiguration={"CORSRules": [{"AllowedMethods": ["GET"], "AllowedOrigins": ["*"]}]},
)
print(s3.get_bucket_cors(Bucket=bucket_name).get("CORSRules")[0]["AllowedMethods"])
s3.put_bucket_tagging(Bucket="photos", Tagging={"TagSet": [{"Key": "a", "Value": "b"}]})
print(s3.get_bucket_tagging(Bucket="photos").get("TagSet"))
s3.put_bucket_lifecycle_configuration(
    Bucket=bucket_name,
    LifecycleConfiguration={"Rules": [{"ID": "r", "Status": "Enabled", "Prefix": "tmp/", "Expiration": {"Days": 1}}]}
)
s3.put_bucket_acl(Bucket=bucket_name, ACL="private")
print(len(s3.get_bucket_acl(Bucket=bucket_name).get("Grants")), s3.get_bucket_acl(Bucket=bucket_name).get("Owner")["ID"] != "")
s3.delete_bucket_policy(Bucket=bucket_name)
