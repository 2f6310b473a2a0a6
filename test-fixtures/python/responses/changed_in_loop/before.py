"""Items are changed in a loop and returned after it."""
import boto3

table = boto3.resource("dynamodb").Table("orders")


def marked():
    response = table.scan()
    for item in response["Items"]:
        item["seen"] = True
    return response["Items"]


print(all(item["seen"] for item in marked()))
