"""The inner buffer of a batch writer is looked at."""
import boto3

table = boto3.resource("dynamodb").Table("users")
with table.batch_writer() as batch:
    batch.put_item(Item={"id": "x"})
    print(len(batch._items_buffer))
