"""The whole response leaves the function."""
import boto3

table = boto3.resource("dynamodb").Table("users")


def get(user_id):
    return table.get_item(Key={"id": user_id})


print(get("u1")["Item"]["name"], "Item" in get("x"))
