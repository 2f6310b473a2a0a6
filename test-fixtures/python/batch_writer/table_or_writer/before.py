"""Either a table or its batch writer takes the items: they have the same method, and only one of them is migrated by what stays as it is."""
import boto3


def save(target, items):
    for item in items:
        target.put_item(Item=item)


table = boto3.resource("dynamodb").Table("users")
save(table, [{"id": "a"}])
with table.batch_writer() as batch:
    save(batch, [{"id": "b"}])
print(table.scan()["Count"])
