"""A condition given as a string, with values."""
import boto3

table = boto3.resource("dynamodb").Table("orders")
page = table.query(
    KeyConditionExpression="customer = :c AND #at > :at",
    ExpressionAttributeNames={"#at": "at"},
    ExpressionAttributeValues={":c": "c1", ":at": 2},
)
print([item["at"] for item in page["Items"]])
