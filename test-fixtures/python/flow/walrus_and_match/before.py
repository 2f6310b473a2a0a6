"""A walrus takes the item; a chained comparison tests it."""
import boto3

table = boto3.resource("dynamodb").Table("users")
for user_id in ("u1", "zz"):
    if (item := table.get_item(Key={"id": user_id}).get("Item")) is not None:
        print(0 < item["age"] < 99, item["name"])
    else:
        print("no", user_id)
