"""The writer of a chained resource."""
import boto3

with boto3.resource("dynamodb").Table("users").batch_writer() as batch:
    batch.put_item(Item={"id": "i1", "when": "now"})
    batch.put_item(Item={"id": "i2", "when": "then"})
