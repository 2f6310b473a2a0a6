"""A response is used in place: in a loop header, a call, a comprehension."""
import boto3

table = boto3.resource("dynamodb").Table("users")
for user in table.scan()["Items"]:
    print(user["id"])
print(max(user["age"] for user in table.scan().get("Items")), len(table.scan()["Items"]))
