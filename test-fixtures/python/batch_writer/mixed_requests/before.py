"""Puts and deletes in one writer, inside a function."""
import boto3


def sync(add, remove):
    table = boto3.resource("dynamodb").Table("users")
    with table.batch_writer() as batch:
        for user_id in add:
            batch.put_item({"id": user_id})
        for user_id in remove:
            batch.delete_item({"id": user_id})
    return table.scan(Select="COUNT")["Count"]


print(sync(["a", "b"], ["u1"]))
