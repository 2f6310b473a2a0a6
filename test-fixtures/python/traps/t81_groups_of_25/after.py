"""batch_writer: BatchWriteItem in groups of 25, flush on exit."""
import boto3
from boto3.dynamodb.table import BatchWriter

with BatchWriter("tbl", boto3.client("dynamodb")) as b:
    for i in range(30):
        b.put_item(Item={"a": {"N": str(i)}})
