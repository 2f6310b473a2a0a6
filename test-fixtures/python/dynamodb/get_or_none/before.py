"""The usual lookup: the item, or None."""
import boto3

dynamodb = boto3.resource("dynamodb")


def find(user_id):
    table = dynamodb.Table("users")
    response = table.get_item(Key={"id": user_id})
    return response.get("Item")


print(find("u1"), find("nobody"))
