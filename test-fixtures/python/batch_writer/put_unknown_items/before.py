"""The items come from a caller."""
import boto3

table = boto3.resource("dynamodb").Table("users")


def load(items):
    with table.batch_writer() as writer:
        for item in items:
            writer.put_item(Item=item)


load([{"id": "x", "n": 1}, {"id": "y", "tags": ["a"]}])
print(table.scan(Select="COUNT")["Count"])
