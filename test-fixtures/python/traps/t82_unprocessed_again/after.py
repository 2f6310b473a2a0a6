"""batch_writer: UnprocessedItems are re-sent."""
import boto3
from boto3.dynamodb.table import BatchWriter

with BatchWriter("tbl", boto3.client("dynamodb")) as b:
    b.put_item(Item={"a": {"N": "0"}})
