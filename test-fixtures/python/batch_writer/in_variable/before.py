"""A writer in a variable, in an attribute that may be None, in a dict, and on a stack of what is closed at the end."""
from contextlib import ExitStack

import boto3

table = boto3.resource("dynamodb").Table("users")
writer = table.batch_writer()
with writer as batch:
    batch.put_item({"id": "a"})
with writer:
    writer.put_item(Item={"id": "b", "n": 1.0 .as_integer_ratio()[0]})


class Sink:
    def __init__(self):
        self.batch = None

    def put(self, item):
        if not self.batch:
            self.batch = table.batch_writer()
            self.batch.__enter__()
        self.batch.put_item(Item=item)

    def close(self):
        if self.batch is not None:
            self.batch.__exit__(None, None, None)
            self.batch = None


entered = table.batch_writer().__enter__()
entered.put_item(Item={"id": "g", "n": 1})
entered.__exit__(None, None, None)
sink = Sink()
sink.put({"id": "c", "deep": {"er": [None, True]}})
sink.put({"id": "d"})
sink.close()
with ExitStack() as stack:
    first = stack.enter_context(table.batch_writer())
    first.put_item(Item={"id": "e"})
    writers = {"users": stack.enter_context(table.batch_writer())}
    writers["users"].delete_item(Key={"id": "a"})
print(sorted(item["id"] for item in table.scan()["Items"]))
