"""put_item of values that are known only at run time."""
import boto3

dynamodb = boto3.resource("dynamodb")
table = dynamodb.Table("users")


def save(user_id, name, extra=None):
    table.put_item(Item={"id": user_id, "name": name, "extra": extra})


save("u7", "Gil")
save("u8", "Hal", {"n": 1})
print(table.get_item(Key={"id": "u8"})["Item"])
