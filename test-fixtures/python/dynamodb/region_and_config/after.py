"""Keyword arguments of the resource go to the client."""
import boto3
from botocore.config import Config

dynamodb = boto3.client(
    "dynamodb",
    region_name="us-east-1",
    config=Config(retries={"max_attempts": 2}),
    endpoint_url=None,
)
print(dynamodb.scan(TableName="users", Select="COUNT")["Count"])
