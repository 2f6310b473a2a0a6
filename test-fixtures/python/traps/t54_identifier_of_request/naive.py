"""Wrong: identifier comes from the REQUEST (requestParameter), not from the response."""
import boto3

print(boto3.client("iam").create_user(UserName="normalised")["User"]["UserName"])
