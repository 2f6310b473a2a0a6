"""What put_item, update_item and delete_item return."""
import boto3

table = boto3.resource("dynamodb").Table("orders")
old = table.put_item(Item={"customer": "c1", "at": 1, "total": 3}, ReturnValues="ALL_OLD")
print(str(old["Attributes"]["total"]))
new = table.update_item(
    Key={"customer": "c1", "at": 1}, UpdateExpression="ADD price :one", ExpressionAttributeValues={":one": 1}, ReturnValues="UPDATED_NEW"
)
print(new["Attributes"])
gone = table.delete_item(Key={"customer": "c1", "at": 1}, ReturnValues="ALL_OLD")
if "Attributes" in gone:
    attributes = gone["Attributes"]
    print(attributes["customer"], attributes["at"])
print(table.delete_item(Key={"customer": "c1", "at": 1}, ReturnValues="ALL_OLD").get("Attributes"))
