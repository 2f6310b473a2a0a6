"""Keyword arguments of the resource go to the client."""
import boto3
from botocore.config import Config

dynamodb = boto3.resource(
    "dynamodb",
    region_name="us-east-1",
    config=Config(retries={"max_attempts": 2}),
    endpoint_url=None,
)
print(dynamodb.Table("users").scan(Select="COUNT")["Count"])
