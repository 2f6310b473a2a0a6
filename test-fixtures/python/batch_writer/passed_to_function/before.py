"""A batch writer is passed on: it stays one object with the same methods."""
import boto3

dynamodb = boto3.resource("dynamodb")


def write(batch, items):
    for item in items:
        batch.put_item(Item=item)


def fill(table):
    with table.batch_writer() as batch:
        write(batch, [{"id": f"u{number}", "n": number} for number in range(3)])
        write(batch=batch, items=[{"id": "last"}])
        batch.delete_item(Key={"id": "other"})
    return table.scan()["Count"]


print(fill(dynamodb.Table("users")))
