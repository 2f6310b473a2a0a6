"""B -> Binary wrapper (not bytes)."""
import boto3
from boto3.dynamodb.conditions import Key

print(repr(boto3.resource("dynamodb").Table("tbl").get_item(Key={"a": "k"})["Item"]["b"]))
