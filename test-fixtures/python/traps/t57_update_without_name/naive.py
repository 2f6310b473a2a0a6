"""Wrong: user.update(NewPath=..) without NewUserName raises AttributeError after a successful call."""
import boto3

boto3.client("iam").update_user(UserName="u", NewPath="/p/")
