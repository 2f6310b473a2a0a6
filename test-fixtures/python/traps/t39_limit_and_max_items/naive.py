"""Wrong: IAM: limit() is client-side, filter(MaxItems=..) / page_size() are the API MaxItems."""
import boto3

print([u["UserName"] for u in boto3.client("iam").list_users(MaxItems=1)["Users"]])
