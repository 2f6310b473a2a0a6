"""Identifier comes from the REQUEST (requestParameter), not from the response."""
import boto3

print(boto3.resource("iam").create_user(UserName="normalised").name)
