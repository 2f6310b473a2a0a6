"""Policy, versioning, cors, tagging, lifecycle and acl of a bucket."""
import json

import boto3

s3 = boto3.resource("s3")
bucket = s3.Bucket("photos")
bucket.Policy().put(Policy=json.dumps({"Version": "2012-10-17", "Statement": []}))
print(bucket.Policy().policy)
bucket.Versioning().enable()
print(bucket.Versioning().status)
bucket.Cors().put(CORSConfiguration={"CORSRules": [{"AllowedMethods": ["GET"], "AllowedOrigins": ["*"]}]})
print(bucket.Cors().cors_rules[0]["AllowedMethods"])
s3.BucketTagging("photos").put(Tagging={"TagSet": [{"Key": "a", "Value": "b"}]})
print(s3.BucketTagging("photos").tag_set)
bucket.LifecycleConfiguration().put(
    LifecycleConfiguration={"Rules": [{"ID": "r", "Status": "Enabled", "Prefix": "tmp/", "Expiration": {"Days": 1}}]}
)
bucket.Acl().put(ACL="private")
print(len(bucket.Acl().grants), bucket.Acl().owner["ID"] != "")
bucket.Policy().delete()
