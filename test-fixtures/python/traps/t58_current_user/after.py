"""CurrentUser(): get_user() without UserName."""
import boto3

print(boto3.client("iam").get_user()["User"].get("UserName"))
