"""batch_writer: UnprocessedItems are re-sent."""
import boto3

with boto3.resource("dynamodb").Table("tbl").batch_writer() as b:
    b.put_item(Item={"a": 0})
