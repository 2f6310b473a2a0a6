"""User.update(NewPath=..) without NewUserName raises AttributeError after a successful call."""
import boto3

try: boto3.resource("iam").User("u").update(NewPath="/p/")
except AttributeError as e: print("AttributeError", e)
