"""batch_writer: BatchWriteItem in groups of 25, flush on exit."""
import boto3

with boto3.resource("dynamodb").Table("tbl").batch_writer() as b:
    for i in range(30):
        b.put_item(Item={"a": i})
