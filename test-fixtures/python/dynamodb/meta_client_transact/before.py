"""Transactions exist on the client only, so programs reach through meta."""
import boto3

table = boto3.resource("dynamodb").Table("users")
table.meta.client.transact_write_items(
    TransactItems=[
        {"Put": {"TableName": table.name, "Item": {"id": "t1", "n": 1}}},
        {
            "Update": {
                "TableName": table.name,
                "Key": {"id": "u1"},
                "UpdateExpression": "SET age = :a",
                "ExpressionAttributeValues": {":a": 50},
            }
        },
    ]
)
print(table.get_item(Key={"id": "u1"})["Item"]["age"])
