"""A variable that holds the only attribute is named after it: not policy_policy, not cors_cors_rules."""
import json

import boto3


def describe(bucket):
    policy = bucket.Policy()
    print(policy.policy)
    cors = bucket.Cors()
    print(len(cors.cors_rules), policy.bucket_name)
    for rule in cors.cors_rules:
        print(rule["AllowedMethods"])
    return json.loads(policy.policy)


def again(bucket):
    policy = bucket.Policy()
    print(policy.policy)
    policy.put(Policy=policy.policy)
    return policy.policy


bucket = boto3.resource("s3", region_name="us-east-1").Bucket("photos")
bucket.create()
statement = {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::photos/*"}
bucket.Policy().put(Policy=json.dumps({"Version": "2012-10-17", "Statement": [statement]}))
bucket.Cors().put(CORSConfiguration={"CORSRules": [{"AllowedMethods": ["GET"], "AllowedOrigins": ["*"]}]})
print(describe(bucket)["Version"])
print(again(bucket))
