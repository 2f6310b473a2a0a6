"""An attribute that an item does not have is None in Python, and NULL where it is written back."""
import boto3

table = boto3.resource("dynamodb").Table("users")


def copy_some(user_id):
    item = table.get_item(Key={"id": user_id})["Item"]
    table.put_item(Item={"id": "copy", "name": item["name"], "age": item.get("age"), "nick": item.get("nick"), "level": item.get("level", 1)})
    table.update_item(Key={"id": item["id"]}, UpdateExpression="SET nick = :n", ExpressionAttributeValues={":n": item.get("nick")})


copy_some("u1")
print(table.get_item(Key={"id": "copy"})["Item"])
