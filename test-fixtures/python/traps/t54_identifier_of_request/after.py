"""Identifier comes from the REQUEST (requestParameter), not from the response."""
import boto3

boto3.client("iam").create_user(UserName="normalised")
print("normalised")
