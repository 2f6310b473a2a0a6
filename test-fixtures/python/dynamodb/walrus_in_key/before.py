"""What a comprehension iterates over cannot assign: an item that is read by one is not asked for with an assignment expression."""
import boto3

table = boto3.resource("dynamodb").Table("users")


def find(user_id):
    return table.get_item(Key={"id": (key := user_id.lower())})["Item"], key


print(find("U1"))
