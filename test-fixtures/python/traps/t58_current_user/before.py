"""CurrentUser(): get_user() without UserName."""
import boto3

print(boto3.resource("iam").CurrentUser().user_name)
