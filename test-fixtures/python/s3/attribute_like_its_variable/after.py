"""A variable that holds the only attribute is named after it: not policy_policy, not cors_cors_rules."""
import json

import boto3


def describe(s3, bucket_name):
    policy = s3.get_bucket_policy(Bucket=bucket_name).get("Policy")
    print(policy)
    cors_rules = s3.get_bucket_cors(Bucket=bucket_name).get("CORSRules")
    print(len(cors_rules), bucket_name)
    for rule in cors_rules:
        print(rule["AllowedMethods"])
    return json.loads(policy)


def again(s3, bucket_name):
    policy = s3.get_bucket_policy(Bucket=bucket_name).get("Policy")
    print(policy)
    s3.put_bucket_policy(Bucket=bucket_name, Policy=policy)
    policy = s3.get_bucket_policy(Bucket=bucket_name).get("Policy")
    return policy


s3 = boto3.client("s3", region_name="us-east-1")
bucket_name = "photos"
s3.create_bucket(Bucket=bucket_name)
statement = {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::photos/*"}
s3.put_bucket_policy(Bucket=bucket_name, Policy=json.dumps({"Version": "2012-10-17", "Statement": [statement]}))
s3.put_bucket_cors(
    Bucket=bucket_name,
    CORSConfiguration={"CORSRules": [{"AllowedMethods": ["GET"], "AllowedOrigins": ["*"]}]},
)
print(describe(s3, bucket_name)["Version"])
print(again(s3, bucket_name))
