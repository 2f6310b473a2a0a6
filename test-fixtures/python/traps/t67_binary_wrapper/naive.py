"""Wrong: B -> Binary wrapper (not bytes)."""
import boto3
from boto3.dynamodb.conditions import Key

print(repr(boto3.client("dynamodb").get_item(TableName="tbl", Key={"a": {"S": "k"}})["Item"]["b"]["B"]))
