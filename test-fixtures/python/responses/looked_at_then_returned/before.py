"""Items are looked at in a loop and returned after it: two conversions cannot be told from one."""
import boto3

table = boto3.resource("dynamodb").Table("orders")


def logged():
    response = table.scan(Limit=2)
    for item in response["Items"]:
        print(item["customer"], item["total"])
    return response["Items"]


print(len(logged()))
