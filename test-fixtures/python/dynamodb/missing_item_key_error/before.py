"""A missing item is a KeyError of the response."""
import boto3

table = boto3.resource("dynamodb").Table("users")
for user_id in ("u1", "none"):
    try:
        item = table.get_item(Key={"id": user_id})["Item"]
    except KeyError as error:
        print("no", error)
    else:
        print(item["name"])
