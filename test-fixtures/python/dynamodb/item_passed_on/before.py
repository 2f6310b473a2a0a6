"""A typed value flows from one response straight into another request."""
import boto3

table = boto3.resource("dynamodb").Table("users")
for item in table.scan()["Items"]:
    table.update_item(
        Key={"id": item["id"]}, UpdateExpression="SET copied = :c", ExpressionAttributeValues={":c": item["name"]}
    )
print(sorted(i["copied"] for i in table.scan()["Items"]))
