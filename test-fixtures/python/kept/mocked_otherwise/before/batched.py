"""A batch writer writes to the mock."""
import boto3

table = boto3.resource("dynamodb").Table("users")


def put(value):
    with table.batch_writer() as batch:
        batch.put_item(Item={"id": value})
