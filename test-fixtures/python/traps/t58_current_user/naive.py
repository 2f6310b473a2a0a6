"""Wrong: CurrentUser(): get_user() without UserName."""
import boto3

print(boto3.client("sts").get_caller_identity()["Arn"].split("/")[-1])
