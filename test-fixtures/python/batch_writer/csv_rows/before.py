"""Rows of a file become items; the types of the fields are known."""
import csv
import io

import boto3

ROWS = "id,age\nc1,4\nc2,5\n"
table = boto3.resource("dynamodb").Table("users")
with table.batch_writer() as batch:
    for row in csv.DictReader(io.StringIO(ROWS)):
        batch.put_item(Item={"id": row["id"], "age": int(row["age"])})
print(table.get_item(Key={"id": "c2"})["Item"])
