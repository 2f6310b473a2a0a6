"""The same operations by a table, by its batch writer and by the client of the resource."""
import boto3

dynamodb = boto3.resource("dynamodb")
table = dynamodb.Table("users")


def save(user):
    table.put_item(Item=user)


def save_all(users):
    with table.batch_writer() as batch:
        for user in users:
            batch.put_item(Item=user)
        batch.delete_item(Key={"id": "u1"})


def drop(name):
    table.delete_item(Key={"id": name})
    dynamodb.meta.client.delete_item(TableName="users", Key={"id": name + "x"})


save({"id": "u8"})
save_all([{"id": "u9", "n": 1}])
drop("u8")
print(sorted(user["id"] for user in table.scan()["Items"]))
