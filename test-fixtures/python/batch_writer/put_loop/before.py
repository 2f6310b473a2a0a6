"""batch_writer with computed values."""
import boto3

table = boto3.resource("dynamodb").Table("users")
with table.batch_writer() as batch:
    for n in range(30):
        batch.put_item(Item={"id": f"b{n}", "n": n})
print(table.scan(Select="COUNT")["Count"])
