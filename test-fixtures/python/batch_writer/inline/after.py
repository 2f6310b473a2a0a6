"""The writer of a chained resource."""
import boto3
from boto3.dynamodb.table import BatchWriter

with BatchWriter("users", boto3.client("dynamodb")) as batch:
    batch.put_item(Item={"id": {"S": "i1"}, "when": {"S": "now"}})
    batch.put_item(Item={"id": {"S": "i2"}, "when": {"S": "then"}})
