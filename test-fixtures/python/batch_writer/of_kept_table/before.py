"""The table stays, since nobody knows who gets it; its writer stays, too."""
import copy

import boto3

table = boto3.resource("dynamodb").Table("users")
tables = copy.copy([table])
with table.batch_writer() as batch:
    batch.put_item(Item={"id": "b"})
print(tables[0].name)
