"""IAM: limit() is client-side, filter(MaxItems=..) / page_size() are the API MaxItems."""
import boto3

print([u.name for u in boto3.resource("iam").users.page_size(1)])
