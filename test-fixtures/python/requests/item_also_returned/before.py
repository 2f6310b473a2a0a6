"""The item that is put is returned too: the caller still gets plain values."""
import boto3

table = boto3.resource("dynamodb").Table("users")


def create(user_id):
    item = {"id": user_id, "score": 10}
    table.put_item(Item=item)
    return item


print(create("z"))
