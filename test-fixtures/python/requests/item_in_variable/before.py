"""The item is a local dict that gets more keys before it is put."""
import boto3


def register(user_id, email=None):
    table = boto3.resource("dynamodb").Table("users")
    item = {"id": user_id, "kind": "user"}
    if email:
        item["email"] = email
    item["visits"] = 0
    table.put_item(Item=item)


register("a")
register("b", "b@example.com")
print(boto3.resource("dynamodb").Table("users").get_item(Key={"id": "b"})["Item"])
