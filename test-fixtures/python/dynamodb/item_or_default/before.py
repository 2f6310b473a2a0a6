"""`or`, conditional expressions and default arguments around a response."""
import boto3

table = boto3.resource("dynamodb").Table("users")


def age(user_id):
    item = table.get_item(Key={"id": user_id}).get("Item") or {"age": 0}
    return int(item["age"])


def city(user_id):
    response = table.get_item(Key={"id": user_id})
    return response["Item"]["address"]["city"] if "Item" in response else None


print(age("u1"), age("none"), city("u1"), city("none"))
