"""A batch writer is stored in an attribute, and returned by a function: it stays what it is."""
import boto3


class Writer:
    def __init__(self, batch):
        self.batch = batch

    def put(self, key):
        self.batch.put_item(Item={"id": key})


def same(batch):
    return batch


table = boto3.resource("dynamodb").Table("users")
with table.batch_writer() as batch:
    Writer(batch).put("a")
    same(batch).put_item(Item={"id": "b"})
